package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.pakket.AdoptionStep;

/** What a step of adoption did as one line of JSON. Thread-safe. */
public final class AdoptionJson {
  private AdoptionJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(AdoptionStep step) {
    return StrictJson.render(Objects.requireNonNull(step, "step"));
  }
}
