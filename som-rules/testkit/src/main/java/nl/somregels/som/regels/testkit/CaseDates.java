package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The dates of one made-up case, drawn in the order that makes them fit: born, offence, admission,
 * peildatum.
 *
 * @param geboorte more than ten years before all other dates
 * @param pleeg not after binnenkomst
 * @param binnenkomst not after peildatum
 * @param peildatum often around a leap day
 */
record CaseDates(LocalDate geboorte, LocalDate pleeg, LocalDate binnenkomst, LocalDate peildatum) {
  static final LocalDate EERSTE_PEILDATUM = LocalDate.of(2018, 1, 1);
  static final int AANTAL_PEILDATUMS = 4700;
  static final List<LocalDate> ROND_SCHRIKKELDAGEN =
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
  private static final List<Integer> LEEFTIJDEN = List.of(18, 23);

  /** How far dates lie apart. */
  enum DateSpread {
    /** Often at or beside a number of the model, and otherwise anywhere. */
    OVERAL,
    /** Always at or beside a number of the model. */
    OP_DE_GRENS;

    /** Whether this date may lie anywhere. */
    boolean vrij(RandomGenerator random) {
      return this == OVERAL && random.nextInt(3) == 0;
    }
  }

  static CaseDates next(RandomGenerator random, DateSpread spreiding) {
    return random.nextInt(5) == 0
        ? geborenOpSchrikkeldag(random, spreiding)
        : op(peildatum(random), random, spreiding);
  }

  private static LocalDate peildatum(RandomGenerator random) {
    return random.nextBoolean()
        ? kies(random, ROND_SCHRIKKELDAGEN)
        : EERSTE_PEILDATUM.plusDays(random.nextInt(AANTAL_PEILDATUMS));
  }

  static CaseDates op(LocalDate peildatum, RandomGenerator random, DateSpread spreiding) {
    LocalDate binnenkomst = peildatum.minusDays(dagenBinnen(random, spreiding));
    LocalDate pleeg = binnenkomst.minusDays(dagenNaDelict(random, spreiding));
    LocalDate jarig = random.nextBoolean() ? pleeg : binnenkomst;
    LocalDate geboorte =
        spreiding == DateSpread.OVERAL && random.nextInt(4) == 0
            ? pleeg.minusDays(12 * 365 + random.nextInt(60 * 365))
            : jarig.minusYears(kies(random, LEEFTIJDEN)).plusDays(random.nextInt(-1, 2));
    return new CaseDates(geboorte, pleeg, binnenkomst, peildatum);
  }

  /** Turns 18 or 23 in a year without leap day, around the offence or the admission. */
  private static CaseDates geborenOpSchrikkeldag(RandomGenerator random, DateSpread spreiding) {
    LocalDate geboorte = LocalDate.of(kies(random, List.of(1996, 2000, 2004)), 2, 29);
    LocalDate jarig =
        LocalDate.of(geboorte.getYear() + kies(random, LEEFTIJDEN), 2, 27)
            .plusDays(random.nextInt(4));
    boolean bijDelict = random.nextBoolean();
    int ertussen = dagenNaDelict(random, spreiding);
    LocalDate pleeg = bijDelict ? jarig : jarig.minusDays(ertussen);
    LocalDate binnenkomst = pleeg.plusDays(ertussen);
    return new CaseDates(
        geboorte, pleeg, binnenkomst, binnenkomst.plusDays(dagenBinnen(random, spreiding)));
  }

  private static int dagenBinnen(RandomGenerator random, DateSpread spreiding) {
    return spreiding.vrij(random)
        ? random.nextInt(1500)
        : kies(random, List.of(0, 1, 12, 13, 14, 15, 26, 27, 28, 29));
  }

  private static int dagenNaDelict(RandomGenerator random, DateSpread spreiding) {
    return spreiding.vrij(random) ? random.nextInt(1500) : kies(random, List.of(0, 1, 2, 365));
  }

  /** Around 28 days after admission, or anywhere. */
  LocalDate einddatum(RandomGenerator random, DateSpread spreiding) {
    return binnenkomst.plusDays(
        spreiding.vrij(random)
            ? random.nextInt(2000)
            : kies(random, List.of(0, 1, 26, 27, 28, 29)));
  }

  /** Around one year before the peildatum, or anywhere in the four years before it. */
  LocalDate informatie(RandomGenerator random, DateSpread spreiding) {
    return spreiding.vrij(random)
        ? peildatum.minusDays(random.nextInt(1461))
        : peildatum.minusYears(1).plusDays(random.nextInt(-2, 3));
  }

  private static <T> T kies(RandomGenerator random, List<T> keuzes) {
    return keuzes.get(random.nextInt(keuzes.size()));
  }
}
