package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * ISO dates with a year of four digits; anything else, also a day that does not exist, is refused.
 */
record Datumsoort() implements Feitsoort {
  private static final Pattern VORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public Class<?> type() {
    return LocalDate.class;
  }

  @Override
  public Object parse(String tekst) {
    return lees(tekst, "schrijf een bestaande datum als 2026-06-30.");
  }

  static LocalDate lees(String tekst, String wat) {
    try {
      if (VORM.matcher(tekst).matches()) {
        return LocalDate.parse(tekst);
      }
    } catch (DateTimeParseException e) {
      // falls through: the shape is right, the day does not exist
    }
    throw new IllegalArgumentException(wat);
  }
}
