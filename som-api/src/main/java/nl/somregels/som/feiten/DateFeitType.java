package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * ISO dates with a year of four digits; anything else, also a day that does not exist, is refused.
 */
record DateFeitType() implements FeitType {
  private static final String HOW =
      "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30.";

  @Override
  public Class<?> type() {
    return LocalDate.class;
  }

  @Override
  public Object parse(String text) {
    Objects.requireNonNull(text, "text");
    LocalDate date = read(text);
    if (date == null) {
      throw new ValueException(MeldingCode.ONGELDIGE_WAARDE, text, HOW + ValueHint.ofDate(text));
    }
    return date;
  }

  @Override
  public Object copy(Object value) {
    return parse(FeitType.super.copy(value).toString());
  }

  /** The date that a text is, or null when it is none. */
  static @Nullable LocalDate read(String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = number(text, 0, 4);
      int month = number(text, 5, 7);
      int day = number(text, 8, 10);
      if (year >= 0
          && month >= 1
          && month <= 12
          && day >= 1
          && day <= Month.of(month).length(Year.isLeap(year))) {
        return LocalDate.of(year, month, day);
      }
    }
    return null;
  }

  /** The number of these digits, or -1 when one is no digit. */
  private static int number(String text, int from, int until) {
    int number = 0;
    for (int i = from; i < until; i++) {
      char character = text.charAt(i);
      if (character < '0' || character > '9') {
        return -1;
      }
      number = number * 10 + character - '0';
    }
    return number;
  }
}
