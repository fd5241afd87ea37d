package nl.somregels.som.text;

import java.time.LocalDate;
import java.util.List;

/** A day as people write it, whatever the locale. */
public final class DutchDates {
  private static final List<String> MONTHS =
      List.of(
          ("januari februari maart april mei juni juli augustus september oktober november "
                  + "december")
              .split(" "));

  private DutchDates() {}

  /** With the month in words: {@code 1 mei 2026}; refuses a year that is not of four digits. */
  public static String of(LocalDate date) {
    Bounds.date(date, "date");
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }
}
