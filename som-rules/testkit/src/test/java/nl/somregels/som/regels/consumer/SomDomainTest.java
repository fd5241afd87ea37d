package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.testkit.BoundaryCase;
import nl.somregels.som.regels.testkit.EveryProfile;
import nl.somregels.som.regels.testkit.FullyKnown;
import nl.somregels.som.regels.testkit.PartlyKnown;
import nl.somregels.som.regels.testkit.Peildatum;
import nl.somregels.som.regels.testkit.SomDomain;

/** Each kind of case is what its name says, and validation accepts it. */
@Domain(SomDomain.class)
@StatisticsReport(StatisticsReportMode.OFF)
class SomDomainTest {
  private static final Set<Feit> ABSENT_WITH_NONE = Set.of(Feit.DATUM_RISC, Feit.RECIDIVERISICO);

  @Property
  void elkGevalWordtAangenomen(
      @ForAll DatedCase datedCase,
      @ForAll @FullyKnown DatedCase complete,
      @ForAll @PartlyKnown(0.5) DatedCase partly,
      @ForAll @BoundaryCase DatedCase bound,
      @ForAll @EveryProfile("2021.1") DatedCase profile) {
    for (DatedCase each : List.of(datedCase, complete, partly, bound, profile)) {
      assertThat(FeitenValidator.errors(each.gedetineerde(), each.peildatum()))
          .as("%s", each)
          .isEmpty();
    }
    seen("nothing known", datedCase.feitCount() == 0);
    seen("all known", datedCase.feitCount() >= Feit.model().size() - 2);
  }

  @Property
  void vanEenVolledigGevalOntbreektNiets(@ForAll @FullyKnown DatedCase datedCase) {
    Gedetineerde feiten = datedCase.gedetineerde();
    boolean none =
        feiten
            .value(Feit.LAATSTE_RECLASSERINGSINFORMATIE)
            .filter(Reclasseringsinformatie.NONE::equals)
            .isPresent();
    assertThat(Feit.model().stream().filter(feit -> !feiten.known(feit)))
        .containsExactlyInAnyOrderElementsOf(none ? ABSENT_WITH_NONE : Set.of());
    seen("GEEN", none);
    seen("RISC", !none);
  }

  @Property
  void vanEenGedeeltelijkGevalIsHetDeelBekend(
      @ForAll @PartlyKnown(0.25) DatedCase quarter,
      @ForAll @PartlyKnown(0) DatedCase nothing,
      @ForAll @PartlyKnown(1) DatedCase all) {
    assertThat(quarter.feitCount()).isLessThan(Feit.model().size() * 3 / 4);
    seen("around a quarter", Math.abs(quarter.feitCount() - Feit.model().size() / 4) < 4);
    assertThat(nothing.feitCount()).isZero();
    assertThat(all.feitCount()).isGreaterThanOrEqualTo(Feit.model().size() - 3);
  }

  @Property
  void eenGrensgevalLigtAanDeGrens(@ForAll @BoundaryCase DatedCase datedCase) {
    datedCase
        .gedetineerde()
        .datumRisc()
        .ifPresent(
            date ->
                assertThat(date)
                    .isBetween(
                        datedCase.peildatum().minusYears(1).minusDays(2),
                        datedCase.peildatum().minusYears(1).plusDays(2)));
    datedCase
        .gedetineerde()
        .datumBinnenkomst()
        .ifPresent(date -> assertThat(date).isAfter(datedCase.peildatum().minusDays(30)));
    seen("a RISC of exactly a year", isYearOld(datedCase, 0));
    seen("a RISC of a year and a day", isYearOld(datedCase, 1));
  }

  private static boolean isYearOld(DatedCase datedCase, int days) {
    LocalDate line = datedCase.peildatum().minusYears(1).minusDays(days);
    return datedCase.gedetineerde().datumRisc().filter(line::equals).isPresent();
  }

  @Property
  void eenGedetineerdeIsErOpDePeildatumEnLater(@ForAll Gedetineerde gedetineerde) {
    assertThat(FeitenValidator.errors(gedetineerde, SomDomain.PEILDATUM)).isEmpty();
    assertThat(FeitenValidator.errors(gedetineerde, SomDomain.PEILDATUM.plusYears(3))).isEmpty();
  }

  @Property
  void peildatumsLiggenOokOpEenSchrikkeldag(@ForAll @Peildatum LocalDate peildatum) {
    assertThat(peildatum).isBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2030, 12, 31));
    seen("29 February", peildatum.equals(LocalDate.of(2024, 2, 29)));
  }

  @Property(tries = 100)
  @Domain(SomDomain.class)
  @Domain(DomainContext.Global.class)
  void ookLijstenVanGevallen(@ForAll List<DatedCase> cases) {
    assertThat(cases)
        .allMatch(
            datedCase ->
                FeitenValidator.errors(datedCase.gedetineerde(), datedCase.peildatum()).isEmpty());
    seen("several", cases.size() > 1);
  }

  private static void seen(String what, boolean now) {
    Statistics.label(what).collect(now);
    Statistics.label(what).coverage(coverage -> coverage.check(true).count(times -> times > 0));
  }
}
