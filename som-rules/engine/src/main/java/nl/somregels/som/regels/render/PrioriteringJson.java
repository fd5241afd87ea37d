package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.prioritering.Prioritering;

/**
 * A prioritering as one line of JSON, the same bytes for equal prioriteringen, and back. Keeps
 * nothing of what it writes or reads. Thread-safe.
 */
public final class PrioriteringJson {
  private PrioriteringJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Prioritering prioritering) {
    return StrictJson.render(Objects.requireNonNull(prioritering, "prioritering"));
  }

  /** What {@link #render} gives, in UTF-8. */
  public static byte[] renderUtf8(Prioritering prioritering) {
    return StrictJson.renderUtf8(Objects.requireNonNull(prioritering, "prioritering"));
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
