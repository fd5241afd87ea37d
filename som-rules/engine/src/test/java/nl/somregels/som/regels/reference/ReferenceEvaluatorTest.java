package nl.somregels.som.regels.reference;

import static nl.somregels.som.prioritering.Prioriteit.*;
import static nl.somregels.som.regels.reference.BaseCases.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.prioritering.Prioriteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the criteria table, with its readings, worked out by hand from the text. */
class ReferenceEvaluatorTest {

  @Test
  void withoutCriteriaPeopleWeigh() {
    holds(preventief(), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(naVonnis(), List.of(), List.of(), PROFESSIONELE_WEGING);
    assertThat(evaluate(preventief()).vast()).isTrue();
  }

  @Test
  void criterium1WithoutLawfulResidenceIsLow() {
    holds(naVonnis().verblijfsstatus(JaNee.NEE), List.of("1"), List.of(), LAGE_PRIORITEIT);
    holds(preventief().verblijfsstatus(null), List.of(), List.of("1"), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium2LowRiskCountsUntilTheRiscIsOlderThanAYear() {
    GedetineerdeBuilder laag = naVonnis().recidiverisico(Risico.LAAG);
    holds(laag.datumRisc(EEN_JAAR_OUD), List.of("2"), List.of(), LAGE_PRIORITEIT);
    holds(laag.datumRisc(OUDER), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(laag.datumRisc(null), List.of(), List.of("2"), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium2And3NbAreUnknownWithoutALabel() {
    holds(naVonnis().recidiverisico(null), List.of(), List.of("2"), PROFESSIONELE_WEGING);
    holds(
        naVonnis().recidiverisico(null).datumRisc(OUDER),
        List.of(),
        List.of("3-NB"),
        PROFESSIONELE_WEGING);
    holds(
        naVonnis().recidiverisico(null).datumRisc(null),
        List.of(),
        List.of("2", "3-NB"),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium3OldInformationIsLowFromADayOverAYear() {
    GedetineerdeBuilder oud = naVonnis().datumRisc(null);
    holds(information(oud, EEN_JAAR_OUD), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(information(oud, OUDER), List.of("3"), List.of(), LAGE_PRIORITEIT);
  }

  @Test
  void criterium3NoInformationIsLowAndTheLabelIsKnownToBeAbsent() {
    holds(
        naVonnis()
            .recidiverisico(null)
            .datumRisc(null)
            .laatsteReclasseringsinformatie(Reclasseringsinformatie.GEEN),
        List.of("3"),
        List.of(),
        LAGE_PRIORITEIT);
  }

  @Test
  void criterium3ARecentRiscSettlesTheNewestInformationAlone() {
    holds(
        naVonnis().laatsteReclasseringsinformatie(null),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
    holds(information(naVonnis(), OUDER), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(
        naVonnis().laatsteReclasseringsinformatie(null).datumRisc(OUDER),
        List.of(),
        List.of("3"),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium3NbHighRiskInAnOldRiscIsWeighed() {
    GedetineerdeBuilder hoog = naVonnis().recidiverisico(Risico.HOOG);
    holds(hoog, List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(hoog.datumRisc(OUDER), List.of("3-NB"), List.of(), PROFESSIONELE_WEGING);
    holds(
        information(hoog.datumRisc(null), OUDER),
        List.of("3", "3-NB"),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium4AStayOf27DaysIsShortAnd28IsNot() {
    GedetineerdeBuilder kort = naVonnis().einddatumDetentie(LocalDate.of(2026, 6, 28));
    holds(kort, List.of("4"), List.of(), LAGE_PRIORITEIT);
    holds(
        kort.einddatumDetentie(LocalDate.of(2026, 6, 29)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium4WithoutEndDateIsSettledOnceTwentyEightDaysHavePassed() {
    GedetineerdeBuilder open = naVonnis().einddatumDetentie(null);
    holds(
        open.datumBinnenkomst(LocalDate.of(2026, 6, 2)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
    holds(
        open.datumBinnenkomst(LocalDate.of(2026, 6, 3)),
        List.of(),
        List.of("4"),
        PROFESSIONELE_WEGING);
    holds(naVonnis().datumBinnenkomst(null), List.of(), List.of("4"), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium4IsNotForBeforeTheVerdict() {
    holds(
        preventief().einddatumDetentie(LocalDate.of(2026, 6, 8)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium5AnOpenRequestForAdvicePostpones() {
    holds(preventief().lopendeAdviesvraag(JaNee.JA), List.of("5"), List.of(), UITGESTELD);
    holds(naVonnis().lopendeAdviesvraag(JaNee.JA), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(preventief().lopendeAdviesvraag(null), List.of(), List.of("5"), PROFESSIONELE_WEGING);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-05-20, true",
    "2008-05-21, false",
    "2003-05-21, true",
    "2003-05-20, false",
  })
  void criterium6CountsFromThe18thUntilThe23rdBirthdayAtTheOffence(LocalDate birth, boolean young) {
    holds(
        preventief().geboortedatum(birth),
        young ? List.of("6") : List.of(),
        List.of(),
        young ? HOGE_PRIORITEIT : PROFESSIONELE_WEGING);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, false", "2026-03-01, true"})
  void criterium6BornOn29FebruaryIsAYearOlderOn1March(LocalDate offence, boolean young) {
    holds(
        preventief().geboortedatum(LocalDate.of(2008, 2, 29)).pleegdatum(offence),
        young ? List.of("6") : List.of(),
        List.of(),
        young ? HOGE_PRIORITEIT : PROFESSIONELE_WEGING);
  }

  @Test
  void criterium6WithoutDateOfTheOffenceTakesTheAdmission() {
    GedetineerdeBuilder zonder = preventief().pleegdatum(null);
    holds(zonder.geboortedatum(LocalDate.of(2008, 6, 1)), List.of("6"), List.of(), HOGE_PRIORITEIT);
    holds(
        zonder.geboortedatum(LocalDate.of(2008, 6, 2)), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(zonder.geboortedatum(null), List.of(), List.of("6"), PROFESSIONELE_WEGING);
    holds(zonder.asrWegingskaderToegepast(JaNee.JA), List.of(), List.of(), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium7SupervisionAfterwardsIsHigh() {
    holds(naVonnis().toezichtNaDetentie(JaNee.JA), List.of("7"), List.of(), HOGE_PRIORITEIT);
    holds(preventief().toezichtNaDetentie(JaNee.JA), List.of(), List.of(), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium8PlacementUnderArticle43IsHigh() {
    holds(naVonnis().artikel43Lid3Plaatsing(JaNee.JA), List.of("8"), List.of(), HOGE_PRIORITEIT);
  }

  @Test
  void criterium9NeedsOneOfTwoMeasuresFinishedAdviceAndNoStart() {
    GedetineerdeBuilder isd = naVonnis().isdOpgelegd(JaNee.JA).adviseringAfgerond(JaNee.JA);
    holds(isd, List.of("9"), List.of(), LAGE_PRIORITEIT);
    holds(isd.tbsDwangOpgelegd(null), List.of("9"), List.of(), LAGE_PRIORITEIT);
    holds(isd.isdOpgelegd(null), List.of(), List.of("9"), PROFESSIONELE_WEGING);
    holds(isd.isdOpgelegd(JaNee.NEE), List.of(), List.of("9"), PROFESSIONELE_WEGING);
    holds(isd.tbsDwangOpgelegd(JaNee.NEE), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(isd.tbsDwangOpgelegd(JaNee.JA), List.of("9"), List.of(), LAGE_PRIORITEIT);
    holds(isd.maatregelGestart(JaNee.JA), List.of(), List.of(), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium10CareWithoutSupervisionIsLow() {
    GedetineerdeBuilder zorg = naVonnis().uitstroomMetZorgmachtiging(JaNee.JA);
    holds(zorg, List.of("10"), List.of(), LAGE_PRIORITEIT);
    holds(zorg.toezichtNaDetentie(JaNee.JA), List.of("7"), List.of(), HOGE_PRIORITEIT);
  }

  @Test
  void signaalIsWeighedAndAbsentMeansNo() {
    holds(
        naVonnis().signaalCasemanager(JaNee.JA),
        List.of("signaal"),
        List.of(),
        PROFESSIONELE_WEGING);
    holds(naVonnis().signaalCasemanager(JaNee.NEE), List.of(), List.of(), PROFESSIONELE_WEGING);
  }

  @Test
  void somMomentIsReachedOnDay15BeforeTheVerdict() {
    GedetineerdeBuilder laag = preventief().verblijfsstatus(JaNee.NEE).pleegdatum(null);
    holds(
        laag.datumBinnenkomst(LocalDate.of(2026, 6, 16)), List.of("1"), List.of(), LAGE_PRIORITEIT);
    holds(
        laag.datumBinnenkomst(LocalDate.of(2026, 6, 17)),
        List.of("1", "som-moment"),
        List.of(),
        NOG_NIET_GEPRIORITEERD);
    holds(
        preventief().datumBinnenkomst(null),
        List.of(),
        List.of("som-moment"),
        NOG_NIET_GEPRIORITEERD);
    holds(
        naVonnis().datumBinnenkomst(LocalDate.of(2026, 6, 30)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void withoutPhaseACriterionOfOnePhaseNeverAppliesButCanStillBeRefuted() {
    holds(
        naVonnis().fase(null).toezichtNaDetentie(JaNee.JA).verblijfsstatus(JaNee.NEE),
        List.of("1"),
        List.of("5", "6", "7"),
        NOG_NIET_GEPRIORITEERD);
  }

  private static GedetineerdeBuilder information(GedetineerdeBuilder builder, LocalDate datum) {
    return builder.laatsteReclasseringsinformatie(Reclasseringsinformatie.van(datum));
  }

  private static void holds(
      GedetineerdeBuilder builder,
      List<String> applying,
      List<String> unknown,
      Prioriteit prioriteit) {
    ReferenceResult result = evaluate(builder);
    assertThat(applying(result)).as("applying").isEqualTo(applying);
    assertThat(unknown(result)).as("unknown").isEqualTo(unknown);
    assertThat(result.prioriteit()).isEqualTo(prioriteit);
    assertThat(result.tegenstrijdig()).isFalse();
  }
}
