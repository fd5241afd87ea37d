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

  private final String uitgang;
  private final String plaats;

  InvoerFormat(String uitgang, String plaats) {
    this.uitgang = uitgang;
    this.plaats = plaats;
  }

  /** What the number of a case counts, as messages call it: rij, element or regel. */
  public String plaats() {
    return plaats;
  }

  /** The format that the end of a file name says, upper or lower case; empty when it says none. */
  public static Optional<InvoerFormat> vanBestandsnaam(String naam) {
    Objects.requireNonNull(naam, "naam");
    String laag = naam.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(formaat -> laag.endsWith(formaat.uitgang)).findFirst();
  }
}
