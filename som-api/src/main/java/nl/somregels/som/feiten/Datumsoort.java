package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * ISO dates with a year of four digits; anything else, also a day that does not exist, is refused.
 */
record Datumsoort() implements Feitsoort {
  private static final Pattern VORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String HOE = "schrijf een bestaande datum als 2026-06-30.";

  @Override
  public Class<?> type() {
    return LocalDate.class;
  }

  @Override
  public Object parse(String tekst) {
    return lees(tekst, HOE);
  }

  @Override
  public Object copy(Object waarde) {
    return lees(Feitsoort.super.copy(waarde).toString(), HOE);
  }

  static LocalDate lees(String tekst, String hoe) {
    try {
      if (VORM.matcher(tekst).matches()) {
        return LocalDate.parse(tekst);
      }
    } catch (DateTimeParseException e) {
      // the shape is right, but the day does not exist
    }
    throw new IllegalArgumentException(hoe);
  }
}
