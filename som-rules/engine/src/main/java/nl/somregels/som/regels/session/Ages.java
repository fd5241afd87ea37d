package nl.somregels.som.regels.session;

import java.time.LocalDate;
import java.time.Period;

/** Ages and terms between two dates, as the law counts them. */
final class Ages {
  private Ages() {}

  /**
   * The smallest number n for which the date is not before {@code peildatum.minusMonths(n)}: a date
   * of exactly a year ago is 12, a day older is 13.
   */
  static int months(LocalDate date, LocalDate peildatum) {
    int difference =
        (peildatum.getYear() - date.getYear()) * 12
            + peildatum.getMonthValue()
            - date.getMonthValue();
    return date.isBefore(peildatum.minusMonths(difference)) ? difference + 1 : difference;
  }

  /** Whole years of age; born on 29 February, a year older on 1 March in other years. */
  static int years(LocalDate born, LocalDate at) {
    return Period.between(born, at).getYears();
  }
}
