package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The dates of one generated case, in an order that fits: born, offence, admission, peildatum.
 *
 * @param geboorte more than ten years before all other dates
 * @param pleeg not after binnenkomst
 * @param binnenkomst not after peildatum
 * @param peildatum often around a leap day
 */
record CaseDates(LocalDate geboorte, LocalDate pleeg, LocalDate binnenkomst, LocalDate peildatum) {
  private static final List<Integer> AGES = List.of(18, 23);
  private static final List<String> AROUND_LEAP_DAYS =
      List.of(
          "2023-02-28",
          "2023-03-01",
          "2024-02-28",
          "2024-02-29",
          "2024-03-01",
          "2025-02-28",
          "2025-03-01");

  static CaseDates next(RandomGenerator random) {
    return random.nextInt(5) == 0 ? bornOnLeapDay(random) : aroundPeildatum(random);
  }

  private static CaseDates aroundPeildatum(RandomGenerator random) {
    LocalDate peildatum =
        random.nextBoolean()
            ? LocalDate.parse(pick(random, AROUND_LEAP_DAYS))
            : LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4700));
    LocalDate binnenkomst = peildatum.minusDays(sinceAdmission(random));
    LocalDate pleeg = binnenkomst.minusDays(sinceOffence(random));
    LocalDate turns = random.nextBoolean() ? pleeg : binnenkomst;
    LocalDate geboorte =
        random.nextInt(4) == 0
            ? pleeg.minusDays(12 * 365 + random.nextInt(60 * 365))
            : turns.minusYears(pick(random, AGES)).plusDays(random.nextInt(-1, 2));
    return new CaseDates(geboorte, pleeg, binnenkomst, peildatum);
  }

  /** Turns 18 or 23 in a year without leap day, around the offence or the admission. */
  private static CaseDates bornOnLeapDay(RandomGenerator random) {
    LocalDate geboorte = LocalDate.of(pick(random, List.of(1996, 2000, 2004)), 2, 29);
    LocalDate turns =
        LocalDate.of(geboorte.getYear() + pick(random, AGES), 2, 27).plusDays(random.nextInt(4));
    boolean atOffence = random.nextBoolean();
    int between = sinceOffence(random);
    LocalDate pleeg = atOffence ? turns : turns.minusDays(between);
    LocalDate binnenkomst = pleeg.plusDays(between);
    return new CaseDates(
        geboorte, pleeg, binnenkomst, binnenkomst.plusDays(sinceAdmission(random)));
  }

  private static int sinceAdmission(RandomGenerator random) {
    return random.nextInt(3) == 0
        ? random.nextInt(1500)
        : pick(random, List.of(0, 1, 12, 13, 14, 15, 26, 27, 28, 29));
  }

  private static int sinceOffence(RandomGenerator random) {
    return random.nextInt(3) == 0 ? random.nextInt(1500) : pick(random, List.of(0, 1, 2, 365));
  }

  /** Around 28 days after admission, or anywhere. */
  LocalDate einddatum(RandomGenerator random) {
    return binnenkomst.plusDays(
        random.nextInt(3) == 0
            ? random.nextInt(2000)
            : pick(random, List.of(0, 1, 26, 27, 28, 29)));
  }

  /** Around one year before the peildatum, or anywhere in the four years before it. */
  LocalDate informatie(RandomGenerator random) {
    return random.nextInt(3) == 0
        ? peildatum.minusDays(random.nextInt(1461))
        : peildatum.minusYears(1).plusDays(random.nextInt(-2, 3));
  }

  private static <T> T pick(RandomGenerator random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
