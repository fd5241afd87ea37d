package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The dates of a made-up case, drawn in an order that makes them fit: born more than ten years
 * before the others, offence, admission, peildatum (often around a leap day).
 */
record CaseDates(LocalDate birth, LocalDate offence, LocalDate arrival, LocalDate peildatum) {
  static final LocalDate FIRST_PEILDATUM = LocalDate.of(2018, 1, 1);
  static final int PEILDATUM_COUNT = 4700;
  static final List<LocalDate> AROUND_LEAP_DAYS =
      Stream.of(
              "2023-02-28",
              "2023-03-01",
              "2024-02-28",
              "2024-02-29",
              "2024-03-01",
              "2025-02-28",
              "2025-03-01")
          .map(LocalDate::parse)
          .toList();
  private static final List<Integer> AGES = List.of(18, 23);

  /** How far dates lie apart. */
  enum DateSpread {
    /** Often at or beside a number of the model, and otherwise anywhere. */
    OVERAL,
    /** Always at or beside a number of the model. */
    OP_DE_GRENS;

    /** Whether this date may lie anywhere. */
    boolean free(RandomGenerator random) {
      return this == OVERAL && random.nextInt(3) == 0;
    }
  }

  static CaseDates next(RandomGenerator random, DateSpread spread) {
    return random.nextInt(5) == 0
        ? bornOnLeapDay(random, spread)
        : at(peildatum(random), random, spread);
  }

  private static LocalDate peildatum(RandomGenerator random) {
    return random.nextBoolean()
        ? choose(random, AROUND_LEAP_DAYS)
        : FIRST_PEILDATUM.plusDays(random.nextInt(PEILDATUM_COUNT));
  }

  static CaseDates at(LocalDate peildatum, RandomGenerator random, DateSpread spread) {
    LocalDate arrival = peildatum.minusDays(daysWithin(random, spread));
    LocalDate offence = arrival.minusDays(daysAfterOffence(random, spread));
    LocalDate birthday = random.nextBoolean() ? offence : arrival;
    LocalDate birth =
        spread == DateSpread.OVERAL && random.nextInt(4) == 0
            ? offence.minusDays(12 * 365 + random.nextInt(60 * 365))
            : birthday.minusYears(choose(random, AGES)).plusDays(random.nextInt(-1, 2));
    return new CaseDates(birth, offence, arrival, peildatum);
  }

  /** Turns 18 or 23 in a year without leap day, around the offence or the admission. */
  private static CaseDates bornOnLeapDay(RandomGenerator random, DateSpread spread) {
    LocalDate birth = LocalDate.of(choose(random, List.of(1996, 2000, 2004)), 2, 29);
    LocalDate birthday =
        LocalDate.of(birth.getYear() + choose(random, AGES), 2, 27).plusDays(random.nextInt(4));
    boolean atOffence = random.nextBoolean();
    int between = daysAfterOffence(random, spread);
    LocalDate offence = atOffence ? birthday : birthday.minusDays(between);
    LocalDate arrival = offence.plusDays(between);
    return new CaseDates(birth, offence, arrival, arrival.plusDays(daysWithin(random, spread)));
  }

  private static int daysWithin(RandomGenerator random, DateSpread spread) {
    return spread.free(random)
        ? random.nextInt(1500)
        : choose(random, List.of(0, 1, 12, 13, 14, 15, 26, 27, 28, 29));
  }

  private static int daysAfterOffence(RandomGenerator random, DateSpread spread) {
    return spread.free(random) ? random.nextInt(1500) : choose(random, List.of(0, 1, 2, 365));
  }

  /** Around 28 days after admission, or anywhere. */
  LocalDate endDate(RandomGenerator random, DateSpread spread) {
    return arrival.plusDays(
        spread.free(random) ? random.nextInt(2000) : choose(random, List.of(0, 1, 26, 27, 28, 29)));
  }

  /** Around one year before the peildatum, or anywhere in the four years before it. */
  LocalDate information(RandomGenerator random, DateSpread spread) {
    return spread.free(random)
        ? peildatum.minusDays(random.nextInt(1461))
        : peildatum.minusYears(1).plusDays(random.nextInt(-2, 3));
  }

  private static <T> T choose(RandomGenerator random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
