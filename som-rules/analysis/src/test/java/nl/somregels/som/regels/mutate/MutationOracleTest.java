package nl.somregels.som.regels.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.MutantStatus;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.example.ExpectationCheck;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * Every verdict on a small pack, found again the long way: an engine of its own for each mutant,
 * and every combination of known and unknown facts.
 */
class MutationOracleTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final List<Feit> FEITEN =
      List.of(
          Feit.FASE,
          Feit.VERBLIJFSSTATUS,
          Feit.TOEZICHT_NA_DETENTIE,
          Feit.ARTIKEL_43_LID_3_PLAATSING,
          Feit.UITSTROOM_MET_ZORGMACHTIGING,
          Feit.LVB);

  private final MutationPakket trial = MutationPakket.with(MutationPakket.SUPERVISION);
  private final List<Gedetineerde> cases = cases();

  @Test
  void elkOordeelIsDatVanEenEigenEngineOverAlleGevallen() {
    List<RuleMutant> mutanten = MutantGenerator.of(trial.pakket().rules());
    List<Mutant> judged = trial.test().mutanten();
    List<OracleSlice> original = slices(TestPakketten.engine(trial.pakket()));
    Set<Class<?>> seen = new HashSet<>();
    for (int i = 0; i < mutanten.size(); i++) {
      RuleSet rules = mutanten.get(i).rules();
      MutantStatus proposal = judged.get(i).uitslag();
      seen.add(proposal.getClass());
      if (rules == null) {
        assertThat(proposal).isInstanceOf(MutantStatus.Invalid.class);
      } else {
        SomEngine engine = TestPakketten.engine(with(rules));
        assertThat(kind(proposal))
            .as(mutanten.get(i).text())
            .isEqualTo(
                killers(engine) > 0
                    ? "gedood door " + killers(engine)
                    : slices(engine).equals(original) ? "gelijkwaardig" : "overleefd");
      }
    }
    assertThat(seen).hasSize(4);
  }

  private Pakket with(RuleSet rules) {
    Pakket pakket = trial.pakket();
    return new Pakket(
        pakket.reference(), pakket.identity(), pakket.manifest(), rules, pakket.notes());
  }

  private static String kind(MutantStatus proposal) {
    if (proposal instanceof MutantStatus.Killed killed) {
      return "gedood door " + (killed.ook() + 1);
    }
    return proposal instanceof MutantStatus.Survived ? "overleefd" : "gelijkwaardig";
  }

  private long killers(SomEngine engine) {
    return trial.voorbeelden().all().stream()
        .filter(voorbeeld -> !holds(voorbeeld, engine))
        .count();
  }

  private boolean holds(Voorbeeld voorbeeld, SomEngine engine) {
    return ExpectationCheck.of(
            voorbeeld, engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()))
        .isEmpty();
  }

  /** What counts of an answer: not the texts and not the facts read. */
  private record OracleSlice(Object outcome, List<String> bevindingen, Object weeggroep) {}

  private List<OracleSlice> slices(SomEngine engine) {
    return cases.stream().map(oneCase -> slice(engine.evaluate(oneCase, PEILDATUM))).toList();
  }

  private static OracleSlice slice(Prioritering prioritering) {
    List<String> bevindingen = new ArrayList<>();
    prioritering
        .bevindingen()
        .forEach(
            b ->
                bevindingen.add(
                    b.criterium()
                        + " "
                        + b.status()
                        + b.wijktVoor()
                        + (b.verplicht() && b.status().name().equals("VAN_TOEPASSING"))));
    var group = prioritering.weeggroep();
    return new OracleSlice(
        List.of(prioritering.prioriteit(), prioritering.tegenstrijdig()),
        bevindingen,
        group == null
            ? "geen"
            : group.groep()
                + " "
                + group.eerst()
                + group.opties().stream().map(o -> o.status()).toList());
  }

  private static List<Gedetineerde> cases() {
    List<Gedetineerde> cases = List.of(Gedetineerde.builder("geval").build());
    for (Feit feit : FEITEN) {
      Object[] values = feit.equals(Feit.FASE) ? Fase.values() : JaNee.values();
      List<Gedetineerde> further = new ArrayList<>(cases);
      for (Object value : values) {
        cases.forEach(oneCase -> further.add(oneCase.toBuilder().met(feit, value).build()));
      }
      cases = further;
    }
    return cases;
  }
}
