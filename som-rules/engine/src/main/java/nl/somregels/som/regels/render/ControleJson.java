package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.pakket.Controle;

/** What was found in a pack as one line of JSON. Thread-safe. */
public final class ControleJson {
  private ControleJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Controle controle) {
    return StrictJson.render(Objects.requireNonNull(controle, "controle"));
  }
}
