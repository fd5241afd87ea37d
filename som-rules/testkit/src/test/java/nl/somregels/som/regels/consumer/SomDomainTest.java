package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.testkit.BoundaryCase;
import nl.somregels.som.regels.testkit.DatedCase;
import nl.somregels.som.regels.testkit.EveryProfile;
import nl.somregels.som.regels.testkit.FullyKnown;
import nl.somregels.som.regels.testkit.PartlyKnown;
import nl.somregels.som.regels.testkit.Peildatum;
import nl.somregels.som.regels.testkit.SomDomain;

/** Each kind of case is what its name says, and validation accepts it. */
@Domain(SomDomain.class)
@StatisticsReport(StatisticsReportMode.OFF)
class SomDomainTest {
  private static final Set<Feit> AFWEZIG_BIJ_GEEN =
      EnumSet.of(Feit.DATUM_RISC, Feit.RECIDIVERISICO);

  @Property
  void elkGevalWordtAangenomen(
      @ForAll DatedCase geval,
      @ForAll @FullyKnown DatedCase volledig,
      @ForAll @PartlyKnown(0.5) DatedCase gedeeltelijk,
      @ForAll @BoundaryCase DatedCase grens,
      @ForAll @EveryProfile("2021.1") DatedCase profiel) {
    for (DatedCase elk : List.of(geval, volledig, gedeeltelijk, grens, profiel)) {
      assertThat(FeitenValidator.fouten(elk.gedetineerde(), elk.peildatum()))
          .as("%s", elk)
          .isEmpty();
    }
    gezien("nothing known", geval.aantalFeiten() == 0);
    gezien("all known", geval.aantalFeiten() >= Feit.values().length - 2);
  }

  @Property
  void vanEenVolledigGevalOntbreektNiets(@ForAll @FullyKnown DatedCase geval) {
    Gedetineerde feiten = geval.gedetineerde();
    boolean geen =
        feiten
            .waarde(Feit.LAATSTE_RECLASSERINGSINFORMATIE)
            .filter(Reclasseringsinformatie.GEEN::equals)
            .isPresent();
    assertThat(Arrays.stream(Feit.values()).filter(feit -> !feiten.bekend(feit)))
        .containsExactlyInAnyOrderElementsOf(geen ? AFWEZIG_BIJ_GEEN : Set.of());
    gezien("GEEN", geen);
    gezien("RISC", !geen);
  }

  @Property
  void vanEenGedeeltelijkGevalIsHetDeelBekend(
      @ForAll @PartlyKnown(0.25) DatedCase kwart,
      @ForAll @PartlyKnown(0) DatedCase niets,
      @ForAll @PartlyKnown(1) DatedCase alles) {
    assertThat(kwart.aantalFeiten()).isLessThan(Feit.values().length * 3 / 4);
    gezien("around a quarter", Math.abs(kwart.aantalFeiten() - Feit.values().length / 4) < 4);
    assertThat(niets.aantalFeiten()).isZero();
    assertThat(alles.aantalFeiten()).isGreaterThanOrEqualTo(Feit.values().length - 3);
  }

  @Property
  void eenGrensgevalLigtAanDeGrens(@ForAll @BoundaryCase DatedCase geval) {
    geval
        .gedetineerde()
        .datumRisc()
        .ifPresent(
            datum ->
                assertThat(datum)
                    .isBetween(
                        geval.peildatum().minusYears(1).minusDays(2),
                        geval.peildatum().minusYears(1).plusDays(2)));
    geval
        .gedetineerde()
        .datumBinnenkomst()
        .ifPresent(datum -> assertThat(datum).isAfter(geval.peildatum().minusDays(30)));
    gezien("a RISC of exactly a year", isJaarOud(geval, 0));
    gezien("a RISC of a year and a day", isJaarOud(geval, 1));
  }

  private static boolean isJaarOud(DatedCase geval, int dagen) {
    LocalDate lijn = geval.peildatum().minusYears(1).minusDays(dagen);
    return geval.gedetineerde().datumRisc().filter(lijn::equals).isPresent();
  }

  @Property
  void eenGedetineerdeIsErOpDePeildatumEnLater(@ForAll Gedetineerde gedetineerde) {
    assertThat(FeitenValidator.fouten(gedetineerde, SomDomain.PEILDATUM)).isEmpty();
    assertThat(FeitenValidator.fouten(gedetineerde, SomDomain.PEILDATUM.plusYears(3))).isEmpty();
  }

  @Property
  void peildatumsLiggenOokOpEenSchrikkeldag(@ForAll @Peildatum LocalDate peildatum) {
    assertThat(peildatum).isBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2030, 12, 31));
    gezien("29 February", peildatum.equals(LocalDate.of(2024, 2, 29)));
  }

  @Property(tries = 100)
  @Domain(SomDomain.class)
  @Domain(DomainContext.Global.class)
  void ookLijstenVanGevallen(@ForAll List<DatedCase> gevallen) {
    assertThat(gevallen)
        .allMatch(
            geval -> FeitenValidator.fouten(geval.gedetineerde(), geval.peildatum()).isEmpty());
    gezien("several", gevallen.size() > 1);
  }

  private static void gezien(String wat, boolean nu) {
    Statistics.label(wat).collect(nu);
    Statistics.label(wat).coverage(dekking -> dekking.check(true).count(keer -> keer > 0));
  }
}
