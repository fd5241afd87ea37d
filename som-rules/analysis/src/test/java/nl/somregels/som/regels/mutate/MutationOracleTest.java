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

  private final MutationPakket proef = MutationPakket.met(MutationPakket.TOEZICHT);
  private final List<Gedetineerde> gevallen = gevallen();

  @Test
  void elkOordeelIsDatVanEenEigenEngineOverAlleGevallen() {
    List<RuleMutant> mutanten = MutantGenerator.van(proef.pakket().regels());
    List<Mutant> beoordeeld = proef.toets().mutanten();
    List<OracleSlice> origineel = kernen(TestPakketten.engine(proef.pakket()));
    Set<Class<?>> gezien = new HashSet<>();
    for (int i = 0; i < mutanten.size(); i++) {
      RuleSet regels = mutanten.get(i).regels();
      MutantStatus uitslag = beoordeeld.get(i).uitslag();
      gezien.add(uitslag.getClass());
      if (regels == null) {
        assertThat(uitslag).isInstanceOf(MutantStatus.Invalid.class);
      } else {
        SomEngine engine = TestPakketten.engine(met(regels));
        assertThat(soort(uitslag))
            .as(mutanten.get(i).tekst())
            .isEqualTo(
                doders(engine) > 0
                    ? "gedood door " + doders(engine)
                    : kernen(engine).equals(origineel) ? "gelijkwaardig" : "overleefd");
      }
    }
    assertThat(gezien).hasSize(4);
  }

  private Pakket met(RuleSet regels) {
    Pakket pakket = proef.pakket();
    return new Pakket(pakket.identiteit(), pakket.manifest(), regels, pakket.documentatie());
  }

  private static String soort(MutantStatus uitslag) {
    if (uitslag instanceof MutantStatus.Killed gedood) {
      return "gedood door " + (gedood.ook() + 1);
    }
    return uitslag instanceof MutantStatus.Survived ? "overleefd" : "gelijkwaardig";
  }

  private long doders(SomEngine engine) {
    return proef.voorbeelden().alle().stream()
        .filter(voorbeeld -> !klopt(voorbeeld, engine))
        .count();
  }

  private boolean klopt(Voorbeeld voorbeeld, SomEngine engine) {
    return ExpectationCheck.van(
            voorbeeld,
            engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()),
            proef.voorbeelden().genoemd())
        .isEmpty();
  }

  /** What counts of an answer: not the texts and not the facts read. */
  private record OracleSlice(Object uitkomst, List<String> bevindingen, Object weeggroep) {}

  private List<OracleSlice> kernen(SomEngine engine) {
    return gevallen.stream().map(geval -> kern(engine.evaluate(geval, PEILDATUM))).toList();
  }

  private static OracleSlice kern(Prioritering prioritering) {
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
    var groep = prioritering.weeggroep();
    return new OracleSlice(
        List.of(prioritering.prioriteit(), prioritering.tegenstrijdig()),
        bevindingen,
        groep == null
            ? "geen"
            : groep.groep()
                + " "
                + groep.eerst()
                + groep.opties().stream().map(o -> o.status()).toList());
  }

  private static List<Gedetineerde> gevallen() {
    List<Gedetineerde> gevallen = List.of(Gedetineerde.builder("geval").build());
    for (Feit feit : FEITEN) {
      Object[] waarden = feit == Feit.FASE ? Fase.values() : JaNee.values();
      List<Gedetineerde> verder = new ArrayList<>(gevallen);
      for (Object waarde : waarden) {
        gevallen.forEach(geval -> verder.add(geval.toBuilder().met(feit, waarde).build()));
      }
      gevallen = verder;
    }
    return gevallen;
  }
}
