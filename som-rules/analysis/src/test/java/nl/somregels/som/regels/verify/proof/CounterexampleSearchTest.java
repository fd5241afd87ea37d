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
class CounterexampleSearchTest {
  private final WettenTrial proef = new WettenTrial();
  private final Map<Gedetineerde, Prioriteit> vast = new LinkedHashMap<>();
  private final Map<Feit, List<List<Gedetineerde>>> families = new HashMap<>();

  CounterexampleSearchTest() {
    SomEngine engine = proef.engine();
    for (Gedetineerde zaak : WettenTrial.gedeeltelijk()) {
      if (FeitenValidator.fouten(zaak, WettenTrial.PEILDATUM).isEmpty()) {
        Prioritering voorstel = engine.evaluate(zaak, WettenTrial.PEILDATUM);
        if (voorstel.vast()) {
          vast.put(zaak, voorstel.prioriteit());
        }
      }
    }
    for (Feit feit : WettenTrial.FEITEN) {
      Map<Gedetineerde, List<Gedetineerde>> samen = new LinkedHashMap<>();
      for (Gedetineerde zaak : vast.keySet()) {
        if (zaak.waarde(feit).isPresent()) {
          Gedetineerde zonder = zaak.toBuilder().met(feit, null).build();
          samen.computeIfAbsent(zonder, nieuw -> new ArrayList<>()).add(zaak);
        }
      }
      families.put(feit, List.copyOf(samen.values()));
    }
  }

  @Tag("heleruimte")
  @Test
  void geenGevalMetMinderFeitenBreektDeWet() {
    WetProof bewijs = proef.bewijs();
    Map<Integer, Integer> gezien = new LinkedHashMap<>();
    for (List<Voorwaarde> voorwaarden : proef.voorwaarden()) {
      Predicate<Gedetineerde> past = WettenTrial.past(voorwaarden);
      for (Wet wet : WettenTrial.wetten(voorwaarden)) {
        Optional<Melding> melding =
            bewijs.melding(wet).filter(fout -> fout.code() == MeldingCode.WET_GEBROKEN);
        if (melding.isPresent()) {
          int feiten = feiten(melding.get().getuige().gedetineerde());
          assertThat(kleinste(wet, past)).as(wet.toString()).hasValue(feiten);
          gezien.merge(feiten, 1, Integer::sum);
        }
      }
    }
    System.out.println(vast.size() + " vaste zaken; gebroken wetten per aantal feiten: " + gezien);
    assertThat(gezien.keySet()).hasSizeGreaterThan(3);
  }

  private static int feiten(Gedetineerde zaak) {
    return zaak.bekendeFeiten().size();
  }

  private OptionalInt kleinste(Wet wet, Predicate<Gedetineerde> past) {
    if (wet instanceof Wet.Yields geeft) {
      return vast.entrySet().stream()
          .filter(zaak -> !geeft.uitkomsten().contains(zaak.getValue()))
          .map(Map.Entry::getKey)
          .filter(past)
          .mapToInt(CounterexampleSearchTest::feiten)
          .min();
    }
    Feit feit =
        wet instanceof Wet.DoesNotDependOn van ? van.feit() : ((Wet.NeverLowers) wet).feit();
    return families.get(feit).stream()
        .map(familie -> familie.stream().filter(past).toList())
        .filter(familie -> breekt(wet, familie))
        .mapToInt(familie -> feiten(familie.get(0)))
        .min();
  }

  private boolean breekt(Wet wet, List<Gedetineerde> familie) {
    if (wet instanceof Wet.NeverLowers van) {
      return familie.stream()
          .filter(zaak -> heeft(zaak, van.feit(), van.van()))
          .anyMatch(
              eerst ->
                  familie.stream()
                      .filter(zaak -> heeft(zaak, van.feit(), van.naar()))
                      .anyMatch(dan -> WettenTrial.verlaagt(vast.get(eerst), vast.get(dan))));
    }
    return familie.stream().map(vast::get).distinct().count() > 1;
  }

  private static boolean heeft(Gedetineerde zaak, Feit feit, String woord) {
    return zaak.waarde(feit).orElseThrow().toString().equals(woord);
  }
}
