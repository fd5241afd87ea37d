package nl.somregels.som.feiten;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;

/**
 * Whether a reference looks like the name or the number of a person, which messages and results
 * would repeat. Thread-safe.
 */
public final class KenmerkCheck {
  private static final String CAPITALISED = "(?<!\\p{L})\\p{Lu}[\\p{Ll}']";
  private static final String REST = "[\\p{L}']{0,40}";
  private static final String BETWEEN = "[\\s,._]{1,3}";

  /** Two capitalised words, perhaps with small ones between them, or seven digits in a row. */
  private static final Pattern PERSON =
      Pattern.compile(
          CAPITALISED
              + REST
              + BETWEEN
              + "(?:\\p{Ll}{1,5}"
              + BETWEEN
              + "){0,3}"
              + CAPITALISED
              + "|\\d{7}");

  private KenmerkCheck() {}

  /** What is strange about it, without the reference itself in the message; empty if nothing is. */
  public static Optional<InvoerError> waarschuwing(String kenmerk) {
    return PERSON.matcher(Objects.requireNonNull(kenmerk, "kenmerk")).find()
        ? Optional.of(
            InvoerError.of(
                MeldingCode.HERLEIDBAAR_KENMERK,
                Feit.KENMERK.jsonName(),
                kenmerk,
                "dit lijkt een naam of een nummer van een persoon. Gebruik een kenmerk dat niets"
                    + " over iemand zegt."))
        : Optional.empty();
  }
}
