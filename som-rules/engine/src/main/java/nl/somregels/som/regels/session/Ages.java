package nl.somregels.som.regels.session;

import java.time.LocalDate;
import java.time.Period;

/** Ages and terms between two dates, as the law counts them. */
final class Ages {
  private Ages() {}

  /** The smallest n with {@code date >= peildatum.minusMonths(n)}; 12 on the day a year ago. */
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
