package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;

/** The edge cases of {@link SomArbitraries}: nothing known, and both sides of each number. */
final class EdgeCases {
  private static final LocalDate LEAP_DAY = LocalDate.of(2004, 2, 29);

  private EdgeCases() {}

  /** Small cases on this peildatum, each accepted on it; the same in every run. */
  static List<DatedCase> at(LocalDate peildatum) {
    LocalDate yearAgo = peildatum.minusYears(1);
    return Stream.<UnaryOperator<GedetineerdeBuilder>>of(
            empty -> empty,
            day14 -> day14.fase(Fase.PREVENTIEF).datumBinnenkomst(peildatum.minusDays(13)),
            day15 -> day15.fase(Fase.PREVENTIEF).datumBinnenkomst(peildatum.minusDays(14)),
            days27 -> stay(days27, peildatum.minusDays(27), 27),
            days28 -> stay(days28, peildatum.minusDays(28), 28),
            year -> risc(year, yearAgo, Risico.LAAG),
            yearAndDay -> risc(yearAndDay, yearAgo.minusDays(1), Risico.HOOG),
            none -> none.laatsteReclasseringsinformatie(Reclasseringsinformatie.NONE),
            almost18 -> birthday(almost18, yearAgo, yearAgo.minusYears(18).plusDays(1)),
            just18 -> birthday(just18, yearAgo, yearAgo.minusYears(18)),
            almost23 -> birthday(almost23, yearAgo, yearAgo.minusYears(23).plusDays(1)),
            just23 -> birthday(just23, yearAgo, yearAgo.minusYears(23)),
            leap17 -> birthday(leap17, LocalDate.of(2022, 2, 28), LEAP_DAY),
            leap18 -> birthday(leap18, LocalDate.of(2022, 3, 1), LEAP_DAY))
        .map(feiten -> feiten.apply(Gedetineerde.builder("rand")).build())
        .map(gedetineerde -> new DatedCase(gedetineerde, peildatum))
        .toList();
  }

  private static GedetineerdeBuilder stay(GedetineerdeBuilder oneCase, LocalDate from, int days) {
    return oneCase
        .fase(Fase.NA_VONNIS)
        .datumBinnenkomst(from)
        .einddatumDetentie(from.plusDays(days));
  }

  private static GedetineerdeBuilder risc(
      GedetineerdeBuilder oneCase, LocalDate date, Risico recidivism) {
    return oneCase
        .recidiverisico(recidivism)
        .datumRisc(date)
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(date));
  }

  private static GedetineerdeBuilder birthday(
      GedetineerdeBuilder oneCase, LocalDate pleegdatum, LocalDate geboortedatum) {
    return oneCase
        .fase(Fase.PREVENTIEF)
        .geboortedatum(geboortedatum)
        .pleegdatum(pleegdatum)
        .asrWegingskaderToegepast(JaNee.NEE);
  }
}
