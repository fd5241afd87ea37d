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
  static int maanden(LocalDate datum, LocalDate peildatum) {
    int verschil =
        (peildatum.getYear() - datum.getYear()) * 12
            + peildatum.getMonthValue()
            - datum.getMonthValue();
    return datum.isBefore(peildatum.minusMonths(verschil)) ? verschil + 1 : verschil;
  }

  /** Whole years of age; born on 29 February, a year older on 1 March in other years. */
  static int jaren(LocalDate geboren, LocalDate op) {
    return Period.between(geboren, op).getYears();
  }
}
