package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.voorbeelden.VoorbeeldenResult;

/** Example cases that come out otherwise, as one line of JSON. Thread-safe. */
public final class VoorbeeldenJson {
  private VoorbeeldenJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(VoorbeeldenResult result) {
    return StrictJson.render(Objects.requireNonNull(result, "result"));
  }
}
