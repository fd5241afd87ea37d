package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every law of each form over a small pack, held against what the engine says of every case of a
 * calendar of thirty days back and ahead, one by one.
 */
@Tag("slow")
class WetProofTest {
  private static final Pattern BROKEN =
      Pattern.compile("met (\\w+) (\\S+) is het (\\w+), en met (\\S+) (\\w+)\\.$");

  private final WettenTrial trial = new WettenTrial();
  private final SomEngine engine = trial.engine();
  private final Map<Gedetineerde, Prioriteit> outcomes = new HashMap<>();

  private Prioriteit outcome(Gedetineerde zaak) {
    return outcomes.computeIfAbsent(
        zaak, fresh -> engine.evaluate(fresh, WettenTrial.PEILDATUM).prioriteit());
  }

  @Tag("heleruimte")
  @Test
  void hetBewijsZegtVanElkeWetWatDeEngineVanAlleZakenZegt() {
    List<Gedetineerde> zaken = WettenTrial.complete();
    WetProof proof = trial.proof();
    Map<String, Integer> seen = new TreeMap<>();
    for (List<Voorwaarde> voorwaarden : trial.voorwaarden()) {
      List<Gedetineerde> inWet = zaken.stream().filter(WettenTrial.fits(voorwaarden)).toList();
      for (Wet wet : WettenTrial.wetten(voorwaarden)) {
        Optional<Melding> melding = proof.melding(wet);
        String code = melding.map(error -> error.code().code()).orElse("bewezen");
        assertThat(code).as(wet.toString()).isEqualTo(expected(wet, inWet));
        melding
            .filter(error -> error.code() == MeldingCode.WET_GEBROKEN)
            .ifPresent(error -> shows(error, wet));
        seen.merge(code, 1, Integer::sum);
      }
    }
    System.out.println(zaken.size() + " zaken, wetten: " + seen);
    assertThat(seen.values()).hasSize(3).allMatch(count -> count > 20);
  }

  private String expected(Wet wet, List<Gedetineerde> inWet) {
    if (wet.claim() instanceof Wet.Yields yields) {
      return inWet.isEmpty()
          ? "wet-zonder-geval"
          : judgement(inWet.stream().anyMatch(zaak -> !yields.outcomes().contains(outcome(zaak))));
    }
    Feit feit =
        wet.claim() instanceof Wet.DoesNotDependOn fromCode
            ? fromCode.feit()
            : ((Wet.NeverLowers) wet.claim()).feit();
    Map<Gedetineerde, List<Gedetineerde>> families =
        inWet.stream()
            .collect(Collectors.groupingBy(zaak -> zaak.toBuilder().met(feit, null).build()));
    boolean pairs = false;
    boolean broken = false;
    for (List<Gedetineerde> family : families.values()) {
      if (wet.claim() instanceof Wet.NeverLowers from) {
        Optional<Gedetineerde> first = with(family, feit, from.van());
        Optional<Gedetineerde> then = with(family, feit, from.naar());
        pairs |= first.isPresent() && then.isPresent();
        broken |=
            first.isPresent()
                && then.isPresent()
                && WettenTrial.lowers(outcome(first.get()), outcome(then.get()));
      } else {
        pairs |= family.size() > 1;
        broken |= family.stream().map(this::outcome).distinct().count() > 1;
      }
    }
    return pairs ? judgement(broken) : "wet-zonder-geval";
  }

  private static String judgement(boolean broken) {
    return broken ? "wet-gebroken" : "bewezen";
  }

  private static Optional<Gedetineerde> with(List<Gedetineerde> zaken, Feit feit, String word) {
    return zaken.stream()
        .filter(zaak -> zaak.value(feit).orElseThrow().toString().equals(word))
        .findFirst();
  }

  /** The case, and the other one that the text tells of, get firmly what the text says. */
  private void shows(Melding melding, Wet wet) {
    Gedetineerde zaak = melding.getuige().gedetineerde();
    if (wet.claim() instanceof Wet.Yields yields) {
      assertThat(engine.evaluate(zaak, WettenTrial.PEILDATUM))
          .matches(proposal -> proposal.vast())
          .matches(proposal -> !yields.outcomes().contains(proposal.prioriteit()));
      return;
    }
    Matcher text = BROKEN.matcher(melding.tekst());
    assertThat(text.find()).as(melding.tekst()).isTrue();
    Feit feit = Feit.byName(text.group(1)).orElseThrow();
    Gedetineerde other = zaak.toBuilder().met(feit, feit.kind().parse(text.group(4))).build();
    assertThat(zaak.value(feit).orElseThrow()).hasToString(text.group(2));
    assertThat(engine.evaluate(zaak, WettenTrial.PEILDATUM))
        .matches(proposal -> proposal.vast())
        .matches(proposal -> proposal.prioriteit().name().equals(text.group(3)));
    assertThat(engine.evaluate(other, WettenTrial.PEILDATUM))
        .matches(proposal -> proposal.vast())
        .matches(proposal -> proposal.prioriteit().name().equals(text.group(5)));
  }
}
