package nl.somregels.som.regels.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How a file writes down cases; always UTF-8, with or without byte order mark. */
public enum InvoerFormat {
  /** A header of fact names and one case per row, separated by {@code ,} or {@code ;}. */
  CSV(".csv", "rij"),
  /** One array of objects. */
  JSON(".json", "element"),
  /** JSON Lines: one object per line. */
  JSONL(".jsonl", "regel");

  private final String ending;
  private final String place;

  InvoerFormat(String ending, String place) {
    this.ending = ending;
    this.place = place;
  }

  /** What the number of a case counts, as messages call it: rij, element or regel. */
  public String place() {
    return place;
  }

  /** The format that the end of a file name says, upper or lower case; empty when it says none. */
  public static Optional<InvoerFormat> fromFileName(String name) {
    Objects.requireNonNull(name, "name");
    String low = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> low.endsWith(format.ending)).findFirst();
  }
}
