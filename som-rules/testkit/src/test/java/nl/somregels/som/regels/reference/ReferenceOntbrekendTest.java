package nl.somregels.som.regels.reference;

import static nl.somregels.som.feiten.Feit.*;
import static nl.somregels.som.prioritering.Prioriteit.*;
import static nl.somregels.som.regels.reference.BaseCases.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.testkit.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Possible outcomes and the facts they depend on, worked out by hand and by literal search. */
@Tag("slow")
class ReferenceOntbrekendTest {

  @Test
  void oneUnknownFactSaysWhatItCanChangeTheProposalInto() {
    holds(
        afterVerdict().verblijfsstatus(null),
        List.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(VERBLIJFSSTATUS, LAGE_PRIORITEIT));
    holds(
        afterVerdict().toezichtNaDetentie(null).verblijfsstatus(JaNee.NEE),
        List.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(TOEZICHT_NA_DETENTIE, PROFESSIONELE_WEGING));
  }

  @Test
  void artikel43SettlesTheOutcomeWhateverElseIsUnknown() {
    holds(
        afterVerdict()
            .artikel43Lid3Plaatsing(JaNee.JA)
            .toezichtNaDetentie(null)
            .verblijfsstatus(null),
        List.of(HOGE_PRIORITEIT));
  }

  @Test
  void factsThatMatterOnlyTogetherLeadToNothingAlone() {
    holds(
        afterVerdict().isdOpgelegd(null).adviseringAfgerond(null),
        List.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(ISD_OPGELEGD),
        missing(ADVISERING_AFGEROND));
  }

  @Test
  void careWithUnknownSupervisionIsTheGapBetweenProposalAndSet() {
    holds(
        afterVerdict().uitstroomMetZorgmachtiging(JaNee.JA).toezichtNaDetentie(null),
        List.of(HOGE_PRIORITEIT, LAGE_PRIORITEIT),
        missing(TOEZICHT_NA_DETENTIE, HOGE_PRIORITEIT, LAGE_PRIORITEIT));
  }

  @Test
  void withBothDatesUnknownTheEndDateMattersOnlyTogether() {
    holds(
        afterVerdict().datumBinnenkomst(null).einddatumDetentie(null),
        List.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(DATUM_BINNENKOMST),
        missing(EINDDATUM_DETENTIE));
    holds(
        afterVerdict().datumBinnenkomst(null),
        List.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(DATUM_BINNENKOMST, LAGE_PRIORITEIT));
    holds(afterVerdict().einddatumDetentie(null), List.of(PROFESSIONELE_WEGING));
  }

  @Test
  void theAdmissionDateSettlesMomentAndAgeEachByItself() {
    holds(
        preventive().datumBinnenkomst(null).pleegdatum(null),
        List.of(HOGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD, PROFESSIONELE_WEGING),
        missing(DATUM_BINNENKOMST, HOGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(PLEEGDATUM));
  }

  @Test
  void theOffenceDateIsNotAskedForOnceTheAdmissionReplacesIt() {
    holds(preventive().pleegdatum(null), List.of(PROFESSIONELE_WEGING));
    holds(
        preventive().pleegdatum(null).geboortedatum(null),
        List.of(HOGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(GEBOORTEDATUM, HOGE_PRIORITEIT));
  }

  @Test
  void theRiscDateIsNotAskedForOnceAllInformationIsOld() {
    holds(
        afterVerdict()
            .datumRisc(null)
            .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(OLDER)),
        List.of(LAGE_PRIORITEIT));
    holds(
        afterVerdict().datumRisc(null).recidiverisico(Risico.LAAG),
        List.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(DATUM_RISC, LAGE_PRIORITEIT));
  }

  @Test
  void nothingKnownOfTheFileIsCompletedConsistently() {
    GedetineerdeBuilder without =
        afterVerdict().datumRisc(null).laatsteReclasseringsinformatie(null).recidiverisico(null);
    holds(
        without,
        List.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(RECIDIVERISICO),
        missing(DATUM_RISC),
        missing(LAATSTE_RECLASSERINGSINFORMATIE, LAGE_PRIORITEIT));
  }

  @Test
  void aLabelRulesOutThatThereIsNoInformation() {
    holds(
        afterVerdict()
            .recidiverisico(Risico.HOOG)
            .datumRisc(null)
            .laatsteReclasseringsinformatie(null),
        List.of(PROFESSIONELE_WEGING));
  }

  @Test
  void withoutPhaseOnlyThePhaseCanChangeTheProposal() {
    holds(
        afterVerdict()
            .fase(null)
            .lopendeAdviesvraag(JaNee.NEE)
            .asrWegingskaderToegepast(JaNee.JA)
            .toezichtNaDetentie(null),
        List.of(HOGE_PRIORITEIT, PROFESSIONELE_WEGING),
        missing(FASE, PROFESSIONELE_WEGING),
        missing(TOEZICHT_NA_DETENTIE));
  }

  @Test
  void withoutPhaseASetOfOneIsNotFirmAndDependsOnNothing() {
    GedetineerdeBuilder without =
        afterVerdict().fase(null).lopendeAdviesvraag(JaNee.NEE).asrWegingskaderToegepast(JaNee.JA);
    holds(without, List.of(PROFESSIONELE_WEGING));
    assertThat(evaluate(without).prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(evaluate(without).fixed()).isFalse();
  }

  @Test
  void withNothingKnownEveryFactThatACriterionReadsIsListed() {
    ReferenceResult result =
        ReferenceEvaluator.evaluate(
            Gedetineerde.builder("leeg").build(), LocalDate.of(2026, 6, 30));

    Set<Feit> read = new TreeSet<>(Feit.model());
    read.removeAll(CaseGenerator.OUTSIDE_CRITERIA_1_UNTIL_10);
    read.removeAll(List.of(KENMERK, SIGNAAL_CASEMANAGER));
    assertThat(result.ontbrekend().stream().map(OntbrekendFeit::feit).toList())
        .isEqualTo(read.stream().map(Feit::jsonName).toList());
    assertThat(result.possiblePrioriteiten()).containsExactly(Prioriteit.values());
  }

  @Test
  void theListIsWhatTryingEveryPartialFillingInFinds() {
    CaseGenerator generator = new CaseGenerator(new SplittableRandom(20260630));
    int compared = 0;
    while (compared < 1500) {
      DatedCase generated = generator.next();
      Gedetineerde gedetineerde = generated.gedetineerde();
      FactState now =
          FactState.of(gedetineerde, ReferenceFacts.of(gedetineerde, generated.peildatum()));
      Set<Feit> unknown = unknownAndRead(now);
      if (unknown.isEmpty() || unknown.size() > 6) {
        continue;
      }
      compared++;
      List<String> expected = new ArrayList<>();
      for (Feit feit : unknown) {
        if (literally(now, feit, new HashMap<>())) {
          expected.add(feit.jsonName());
        }
      }
      assertThat(ReferenceOntbrekend.of(gedetineerde, now.knowledge()))
          .as(generated::toString)
          .extracting(OntbrekendFeit::feit)
          .isEqualTo(expected);
    }
  }

  private static boolean literally(FactState state, Feit feit, Map<FactState, Boolean> seen) {
    Boolean known = seen.get(state);
    if (known != null) {
      return known;
    }
    Set<Prioriteit> possible = ReferenceEvaluator.possible(state.knowledge());
    boolean listed =
        state.after(feit).stream()
            .anyMatch(next -> !ReferenceEvaluator.possible(next.knowledge()).equals(possible));
    for (Feit other : unknownAndRead(state)) {
      listed =
          listed
              || other != feit
                  && state.after(other).stream().anyMatch(next -> literally(next, feit, seen));
    }
    seen.put(state, listed);
    return listed;
  }

  private static Set<Feit> unknownAndRead(FactState state) {
    Set<Feit> unknown = new TreeSet<>(Feit.model());
    unknown.removeAll(CaseGenerator.OUTSIDE_CRITERIA_1_UNTIL_10);
    unknown.removeAll(state.facts());
    unknown.remove(SIGNAAL_CASEMANAGER);
    return unknown;
  }

  private static OntbrekendFeit missing(Feit feit, Prioriteit... canLeadTo) {
    return new OntbrekendFeit(feit.jsonName(), List.of(canLeadTo));
  }

  private static void holds(
      GedetineerdeBuilder builder, List<Prioriteit> possible, OntbrekendFeit... ontbrekend) {
    ReferenceResult result = evaluate(builder);
    assertThat(result.possiblePrioriteiten()).isEqualTo(possible);
    assertThat(result.ontbrekend()).containsExactly(ontbrekend);
    assertThat(result.fixed()).isEqualTo(possible.equals(List.of(result.prioriteit())));
  }
}
