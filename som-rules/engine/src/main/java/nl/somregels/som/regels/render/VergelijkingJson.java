package nl.somregels.som.regels.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import nl.somregels.som.vergelijking.Vergelijking;

/** A comparison as one line of JSON. Thread-safe. */
public final class VergelijkingJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder().build().writerFor(Vergelijking.class);

  private VergelijkingJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    try {
      return WRITER.writeValueAsString(vergelijking);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a comparison is always writable", e);
    }
  }
}
