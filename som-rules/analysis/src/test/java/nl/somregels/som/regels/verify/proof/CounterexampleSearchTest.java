package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The case that a broken law is shown with, held against every case of a calendar, partly known
 * ones too: none that gets a firm outcome from the engine states fewer facts and surely breaks the
 * law.
 */
@Tag("slow")
class CounterexampleSearchTest {
  private final WettenTrial trial = new WettenTrial();
  private final Map<Gedetineerde, Prioriteit> fixed = new LinkedHashMap<>();
  private final Map<Feit, List<List<Gedetineerde>>> families = new HashMap<>();

  CounterexampleSearchTest() {
    SomEngine engine = trial.engine();
    for (Gedetineerde zaak : WettenTrial.partly()) {
      if (FeitenValidator.errors(zaak, WettenTrial.PEILDATUM).isEmpty()) {
        Prioritering proposal = engine.evaluate(zaak, WettenTrial.PEILDATUM);
        if (proposal.vast()) {
          fixed.put(zaak, proposal.prioriteit());
        }
      }
    }
    for (Feit feit : WettenTrial.FEITEN) {
      Map<Gedetineerde, List<Gedetineerde>> together = new LinkedHashMap<>();
      for (Gedetineerde zaak : fixed.keySet()) {
        if (zaak.value(feit).isPresent()) {
          Gedetineerde without = zaak.toBuilder().met(feit, null).build();
          together.computeIfAbsent(without, fresh -> new ArrayList<>()).add(zaak);
        }
      }
      families.put(feit, List.copyOf(together.values()));
    }
  }

  @Tag("heleruimte")
  @Test
  void geenGevalMetMinderFeitenBreektDeWet() {
    WetProof proof = trial.proof();
    Map<Integer, Integer> seen = new LinkedHashMap<>();
    for (List<Voorwaarde> voorwaarden : trial.voorwaarden()) {
      Predicate<Gedetineerde> fits = WettenTrial.fits(voorwaarden);
      for (Wet wet : WettenTrial.wetten(voorwaarden)) {
        Optional<Melding> melding =
            proof.melding(wet).filter(error -> error.code() == MeldingCode.WET_GEBROKEN);
        if (melding.isPresent()) {
          int feiten = feiten(melding.get().getuige().gedetineerde());
          assertThat(smallest(wet, fits)).as(wet.toString()).hasValue(feiten);
          seen.merge(feiten, 1, Integer::sum);
        }
      }
    }
    System.out.println(fixed.size() + " vaste zaken; gebroken wetten per aantal feiten: " + seen);
    assertThat(seen.keySet()).hasSizeGreaterThan(3);
  }

  private static int feiten(Gedetineerde zaak) {
    return zaak.knownFeiten().size();
  }

  private OptionalInt smallest(Wet wet, Predicate<Gedetineerde> fits) {
    if (wet.claim() instanceof Wet.Yields yields) {
      return fixed.entrySet().stream()
          .filter(zaak -> !yields.outcomes().contains(zaak.getValue()))
          .map(Map.Entry::getKey)
          .filter(fits)
          .mapToInt(CounterexampleSearchTest::feiten)
          .min();
    }
    Feit feit =
        wet.claim() instanceof Wet.DoesNotDependOn from
            ? from.feit()
            : ((Wet.NeverLowers) wet.claim()).feit();
    return families.get(feit).stream()
        .map(family -> family.stream().filter(fits).toList())
        .filter(family -> breaks(wet, family))
        .mapToInt(family -> feiten(family.get(0)))
        .min();
  }

  private boolean breaks(Wet wet, List<Gedetineerde> family) {
    if (wet.claim() instanceof Wet.NeverLowers from) {
      return family.stream()
          .filter(zaak -> has(zaak, from.feit(), from.van()))
          .anyMatch(
              first ->
                  family.stream()
                      .filter(zaak -> has(zaak, from.feit(), from.naar()))
                      .anyMatch(then -> WettenTrial.lowers(fixed.get(first), fixed.get(then))));
    }
    return family.stream().map(fixed::get).distinct().count() > 1;
  }

  private static boolean has(Gedetineerde zaak, Feit feit, String word) {
    return zaak.value(feit).orElseThrow().toString().equals(word);
  }
}
