package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.mutatie.MutationResult;

/** A mutation test as one line of JSON. Thread-safe. */
public final class MutatieJson {
  private MutatieJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(MutationResult test) {
    return StrictJson.render(Objects.requireNonNull(test, "test"));
  }
}
