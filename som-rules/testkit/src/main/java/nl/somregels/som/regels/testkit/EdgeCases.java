package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;

/** The edge cases of {@link SomArbitraries}: nothing known, and both sides of each number. */
final class EdgeCases {
  private static final LocalDate SCHRIKKELDAG = LocalDate.of(2004, 2, 29);

  private EdgeCases() {}

  /** Small cases on this peildatum, each accepted on it; the same in every run. */
  static List<DatedCase> op(LocalDate peildatum) {
    LocalDate jaarGeleden = peildatum.minusYears(1);
    return Stream.<UnaryOperator<GedetineerdeBuilder>>of(
            leeg -> leeg,
            dag14 -> dag14.fase(Fase.PREVENTIEF).datumBinnenkomst(peildatum.minusDays(13)),
            dag15 -> dag15.fase(Fase.PREVENTIEF).datumBinnenkomst(peildatum.minusDays(14)),
            dagen27 -> verblijf(dagen27, peildatum.minusDays(27), 27),
            dagen28 -> verblijf(dagen28, peildatum.minusDays(28), 28),
            jaar -> risc(jaar, jaarGeleden, Risico.LAAG),
            jaarEnDag -> risc(jaarEnDag, jaarGeleden.minusDays(1), Risico.HOOG),
            geen -> geen.laatsteReclasseringsinformatie(Reclasseringsinformatie.GEEN),
            bijna18 -> jarig(bijna18, jaarGeleden, jaarGeleden.minusYears(18).plusDays(1)),
            net18 -> jarig(net18, jaarGeleden, jaarGeleden.minusYears(18)),
            bijna23 -> jarig(bijna23, jaarGeleden, jaarGeleden.minusYears(23).plusDays(1)),
            net23 -> jarig(net23, jaarGeleden, jaarGeleden.minusYears(23)),
            schrikkel17 -> jarig(schrikkel17, LocalDate.of(2022, 2, 28), SCHRIKKELDAG),
            schrikkel18 -> jarig(schrikkel18, LocalDate.of(2022, 3, 1), SCHRIKKELDAG))
        .map(feiten -> feiten.apply(Gedetineerde.builder("rand")).build())
        .map(gedetineerde -> new DatedCase(gedetineerde, peildatum))
        .toList();
  }

  private static GedetineerdeBuilder verblijf(GedetineerdeBuilder geval, LocalDate van, int dagen) {
    return geval.fase(Fase.NA_VONNIS).datumBinnenkomst(van).einddatumDetentie(van.plusDays(dagen));
  }

  private static GedetineerdeBuilder risc(
      GedetineerdeBuilder geval, LocalDate datum, Risico recidive) {
    return geval
        .recidiverisico(recidive)
        .datumRisc(datum)
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.van(datum));
  }

  private static GedetineerdeBuilder jarig(
      GedetineerdeBuilder geval, LocalDate pleegdatum, LocalDate geboortedatum) {
    return geval
        .fase(Fase.PREVENTIEF)
        .geboortedatum(geboortedatum)
        .pleegdatum(pleegdatum)
        .asrWegingskaderToegepast(JaNee.NEE);
  }
}
