package nl.somregels.som.regels.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.somregels.som.prioritering.Prioritering;

/** A prioritering as one line of JSON, the same bytes for equal prioriteringen. Thread-safe. */
public final class PrioriteringJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private static final ObjectWriter WRITER =
      MAPPER
          .rebuild()
          .addModule(SharedJsonSerializer.module(MAPPER))
          .build()
          .writerFor(Prioritering.class);

  private PrioriteringJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Prioritering prioritering) {
    try {
      return WRITER.writeValueAsString(prioritering);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a prioritering is always writable", e);
    }
  }

  /** What {@link #render} gives, in UTF-8. */
  public static byte[] renderUtf8(Prioritering prioritering) {
    try {
      return WRITER.writeValueAsBytes(prioritering);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a prioritering is always writable", e);
    }
  }
}
