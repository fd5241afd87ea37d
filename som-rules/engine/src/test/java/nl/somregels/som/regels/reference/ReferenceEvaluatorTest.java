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
    holds(preventive(), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(afterVerdict(), List.of(), List.of(), PROFESSIONELE_WEGING);
    assertThat(evaluate(preventive()).fixed()).isTrue();
  }

  @Test
  void criterium1WithoutLawfulResidenceIsLow() {
    holds(afterVerdict().verblijfsstatus(JaNee.NEE), List.of("1"), List.of(), LAGE_PRIORITEIT);
    holds(preventive().verblijfsstatus(null), List.of(), List.of("1"), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium2LowRiskCountsUntilTheRiscIsOlderThanAYear() {
    GedetineerdeBuilder low = afterVerdict().recidiverisico(Risico.LAAG);
    holds(low.datumRisc(ONE_YEAR_OLD), List.of("2"), List.of(), LAGE_PRIORITEIT);
    holds(low.datumRisc(OLDER), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(low.datumRisc(null), List.of(), List.of("2"), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium2And3NbAreUnknownWithoutALabel() {
    holds(afterVerdict().recidiverisico(null), List.of(), List.of("2"), PROFESSIONELE_WEGING);
    holds(
        afterVerdict().recidiverisico(null).datumRisc(OLDER),
        List.of(),
        List.of("3-NB"),
        PROFESSIONELE_WEGING);
    holds(
        afterVerdict().recidiverisico(null).datumRisc(null),
        List.of(),
        List.of("2", "3-NB"),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium3OldInformationIsLowFromADayOverAYear() {
    GedetineerdeBuilder old = afterVerdict().datumRisc(null);
    holds(information(old, ONE_YEAR_OLD), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(information(old, OLDER), List.of("3"), List.of(), LAGE_PRIORITEIT);
  }

  @Test
  void criterium3NoInformationIsLowAndTheLabelIsKnownToBeAbsent() {
    holds(
        afterVerdict()
            .recidiverisico(null)
            .datumRisc(null)
            .laatsteReclasseringsinformatie(Reclasseringsinformatie.NONE),
        List.of("3"),
        List.of(),
        LAGE_PRIORITEIT);
  }

  @Test
  void criterium3ARecentRiscSettlesTheNewestInformationAlone() {
    holds(
        afterVerdict().laatsteReclasseringsinformatie(null),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
    holds(information(afterVerdict(), OLDER), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(
        afterVerdict().laatsteReclasseringsinformatie(null).datumRisc(OLDER),
        List.of(),
        List.of("3"),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium3NbHighRiskInAnOldRiscIsWeighed() {
    GedetineerdeBuilder high = afterVerdict().recidiverisico(Risico.HOOG);
    holds(high, List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(high.datumRisc(OLDER), List.of("3-NB"), List.of(), PROFESSIONELE_WEGING);
    holds(
        information(high.datumRisc(null), OLDER),
        List.of("3", "3-NB"),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium4AStayOf27DaysIsShortAnd28IsNot() {
    GedetineerdeBuilder shortText = afterVerdict().einddatumDetentie(LocalDate.of(2026, 6, 28));
    holds(shortText, List.of("4"), List.of(), LAGE_PRIORITEIT);
    holds(
        shortText.einddatumDetentie(LocalDate.of(2026, 6, 29)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium4WithoutEndDateIsSettledOnceTwentyEightDaysHavePassed() {
    GedetineerdeBuilder open = afterVerdict().einddatumDetentie(null);
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
    holds(afterVerdict().datumBinnenkomst(null), List.of(), List.of("4"), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium4IsNotForBeforeTheVerdict() {
    holds(
        preventive().einddatumDetentie(LocalDate.of(2026, 6, 8)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void criterium5AnOpenRequestForAdvicePostpones() {
    holds(preventive().lopendeAdviesvraag(JaNee.JA), List.of("5"), List.of(), UITGESTELD);
    holds(afterVerdict().lopendeAdviesvraag(JaNee.JA), List.of(), List.of(), PROFESSIONELE_WEGING);
    holds(preventive().lopendeAdviesvraag(null), List.of(), List.of("5"), PROFESSIONELE_WEGING);
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
        preventive().geboortedatum(birth),
        young ? List.of("6") : List.of(),
        List.of(),
        young ? HOGE_PRIORITEIT : PROFESSIONELE_WEGING);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, false", "2026-03-01, true"})
  void criterium6BornOn29FebruaryIsAYearOlderOn1March(LocalDate offence, boolean young) {
    holds(
        preventive().geboortedatum(LocalDate.of(2008, 2, 29)).pleegdatum(offence),
        young ? List.of("6") : List.of(),
        List.of(),
        young ? HOGE_PRIORITEIT : PROFESSIONELE_WEGING);
  }

  @Test
  void criterium6WithoutDateOfTheOffenceTakesTheAdmission() {
    GedetineerdeBuilder without = preventive().pleegdatum(null);
    holds(
        without.geboortedatum(LocalDate.of(2008, 6, 1)), List.of("6"), List.of(), HOGE_PRIORITEIT);
    holds(
        without.geboortedatum(LocalDate.of(2008, 6, 2)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
    holds(without.geboortedatum(null), List.of(), List.of("6"), PROFESSIONELE_WEGING);
    holds(without.asrWegingskaderToegepast(JaNee.JA), List.of(), List.of(), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium7SupervisionAfterwardsIsHigh() {
    holds(afterVerdict().toezichtNaDetentie(JaNee.JA), List.of("7"), List.of(), HOGE_PRIORITEIT);
    holds(preventive().toezichtNaDetentie(JaNee.JA), List.of(), List.of(), PROFESSIONELE_WEGING);
  }

  @Test
  void criterium8PlacementUnderArticle43IsHigh() {
    holds(
        afterVerdict().artikel43Lid3Plaatsing(JaNee.JA), List.of("8"), List.of(), HOGE_PRIORITEIT);
  }

  @Test
  void criterium9NeedsOneOfTwoMeasuresFinishedAdviceAndNoStart() {
    GedetineerdeBuilder isd = afterVerdict().isdOpgelegd(JaNee.JA).adviseringAfgerond(JaNee.JA);
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
    GedetineerdeBuilder care = afterVerdict().uitstroomMetZorgmachtiging(JaNee.JA);
    holds(care, List.of("10"), List.of(), LAGE_PRIORITEIT);
    holds(care.toezichtNaDetentie(JaNee.JA), List.of("7"), List.of(), HOGE_PRIORITEIT);
  }

  @Test
  void signaalIsWeighedAndAbsentMeansNo() {
    holds(
        afterVerdict().signaalCasemanager(JaNee.JA),
        List.of("signaal"),
        List.of(),
        PROFESSIONELE_WEGING);
    holds(afterVerdict().signaalCasemanager(JaNee.NEE), List.of(), List.of(), PROFESSIONELE_WEGING);
  }

  @Test
  void somMomentIsReachedOnDay15BeforeTheVerdict() {
    GedetineerdeBuilder low = preventive().verblijfsstatus(JaNee.NEE).pleegdatum(null);
    holds(
        low.datumBinnenkomst(LocalDate.of(2026, 6, 16)), List.of("1"), List.of(), LAGE_PRIORITEIT);
    holds(
        low.datumBinnenkomst(LocalDate.of(2026, 6, 17)),
        List.of("1", "som-moment"),
        List.of(),
        NOG_NIET_GEPRIORITEERD);
    holds(
        preventive().datumBinnenkomst(null),
        List.of(),
        List.of("som-moment"),
        NOG_NIET_GEPRIORITEERD);
    holds(
        afterVerdict().datumBinnenkomst(LocalDate.of(2026, 6, 30)),
        List.of(),
        List.of(),
        PROFESSIONELE_WEGING);
  }

  @Test
  void withoutPhaseACriterionOfOnePhaseNeverAppliesButCanStillBeRefuted() {
    holds(
        afterVerdict().fase(null).toezichtNaDetentie(JaNee.JA).verblijfsstatus(JaNee.NEE),
        List.of("1"),
        List.of("5", "6", "7"),
        NOG_NIET_GEPRIORITEERD);
  }

  private static GedetineerdeBuilder information(GedetineerdeBuilder builder, LocalDate date) {
    return builder.laatsteReclasseringsinformatie(Reclasseringsinformatie.of(date));
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
    assertThat(result.contradictory()).isFalse();
  }
}
