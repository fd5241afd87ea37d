package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.vergelijking.Vergelijking;

/** A comparison as one line of JSON. Thread-safe. */
public final class VergelijkingJson {
  private VergelijkingJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Vergelijking vergelijking) {
    return StrictJson.render(Objects.requireNonNull(vergelijking, "vergelijking"));
  }
}
