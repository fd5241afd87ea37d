package nl.somregels.som.regels.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import nl.somregels.som.prioritering.Prioritering;

/**
 * A prioritering as one line of JSON, the same bytes for equal prioriteringen, and back. Keeps
 * nothing of what it writes or reads. Thread-safe.
 */
public final class PrioriteringJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder().build().writerFor(Prioritering.class);

  private PrioriteringJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Prioritering prioritering) {
    Objects.requireNonNull(prioritering, "prioritering");
    try {
      return WRITER.writeValueAsString(prioritering);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a prioritering is always writable", e);
    }
  }

  /** What {@link #render} gives, in UTF-8. */
  public static byte[] renderUtf8(Prioritering prioritering) {
    Objects.requireNonNull(prioritering, "prioritering");
    try {
      return WRITER.writeValueAsBytes(prioritering);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a prioritering is always writable", e);
    }
  }

  /**
   * The prioritering that a text is; what {@link #render} gave is read as it was. Fields that it
   * does not know are passed over, since later versions may have more; a field that is there twice
   * is refused.
   *
   * @throws UnreadableJsonException when it is none
   */
  public static Prioritering parse(String json) {
    return StrictJson.parse(json, Prioritering.class);
  }
}
