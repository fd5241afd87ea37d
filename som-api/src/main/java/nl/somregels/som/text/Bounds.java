package nl.somregels.som.text;

import java.time.LocalDate;
import java.util.Objects;

/** What a number or a date keeps to, looked at where a value is made; says its name in Dutch. */
public final class Bounds {
  private Bounds() {}

  /**
   * Refuses a number that is too small.
   *
   * @param name of the number, for the message
   * @throws IllegalArgumentException in Dutch, naming it
   */
  public static void atLeast(long least, long number, String name) {
    Objects.requireNonNull(name, "name");
    if (number < least) {
      throw new IllegalArgumentException(
          name + ": " + number + " is geen getal vanaf " + least + ".");
    }
  }

  /**
   * A date with a year of four digits, as every file and receipt writes it.
   *
   * @param name of the date, for the message
   * @return the date
   * @throws NullPointerException naming it, when there is none
   * @throws IllegalArgumentException in Dutch, naming it
   */
  public static LocalDate date(LocalDate date, String name) {
    Objects.requireNonNull(name, "name");
    int year = Objects.requireNonNull(date, name).getYear();
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException(name + ": een jaar heeft 4 cijfers.");
    }
    return date;
  }
}
