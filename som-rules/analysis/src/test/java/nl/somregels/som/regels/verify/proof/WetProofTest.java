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
class WetProofTest {
  private static final Pattern GEBROKEN =
      Pattern.compile("met (\\w+) (\\S+) is het (\\w+), en met (\\S+) (\\w+)\\.$");

  private final WettenTrial proef = new WettenTrial();
  private final SomEngine engine = proef.engine();
  private final Map<Gedetineerde, Prioriteit> uitkomsten = new HashMap<>();

  private Prioriteit uitkomst(Gedetineerde zaak) {
    return uitkomsten.computeIfAbsent(
        zaak, nieuw -> engine.evaluate(nieuw, WettenTrial.PEILDATUM).prioriteit());
  }

  @Tag("heleruimte")
  @Test
  void hetBewijsZegtVanElkeWetWatDeEngineVanAlleZakenZegt() {
    List<Gedetineerde> zaken = WettenTrial.volledig();
    WetProof bewijs = proef.bewijs();
    Map<String, Integer> gezien = new TreeMap<>();
    for (List<Voorwaarde> voorwaarden : proef.voorwaarden()) {
      List<Gedetineerde> inWet = zaken.stream().filter(WettenTrial.past(voorwaarden)).toList();
      for (Wet wet : WettenTrial.wetten(voorwaarden)) {
        Optional<Melding> melding = bewijs.melding(wet);
        String code = melding.map(fout -> fout.code().code()).orElse("bewezen");
        assertThat(code).as(wet.toString()).isEqualTo(verwacht(wet, inWet));
        melding
            .filter(fout -> fout.code() == MeldingCode.WET_GEBROKEN)
            .ifPresent(fout -> toont(fout, wet));
        gezien.merge(code, 1, Integer::sum);
      }
    }
    System.out.println(zaken.size() + " zaken, wetten: " + gezien);
    assertThat(gezien.values()).hasSize(3).allMatch(aantal -> aantal > 20);
  }

  private String verwacht(Wet wet, List<Gedetineerde> inWet) {
    if (wet instanceof Wet.Yields geeft) {
      return inWet.isEmpty()
          ? "wet-zonder-geval"
          : oordeel(inWet.stream().anyMatch(zaak -> !geeft.uitkomsten().contains(uitkomst(zaak))));
    }
    Feit feit =
        wet instanceof Wet.DoesNotDependOn van ? van.feit() : ((Wet.NeverLowers) wet).feit();
    Map<Gedetineerde, List<Gedetineerde>> families =
        inWet.stream()
            .collect(Collectors.groupingBy(zaak -> zaak.toBuilder().met(feit, null).build()));
    boolean paren = false;
    boolean gebroken = false;
    for (List<Gedetineerde> familie : families.values()) {
      if (wet instanceof Wet.NeverLowers van) {
        Optional<Gedetineerde> eerst = met(familie, feit, van.van());
        Optional<Gedetineerde> dan = met(familie, feit, van.naar());
        paren |= eerst.isPresent() && dan.isPresent();
        gebroken |=
            eerst.isPresent()
                && dan.isPresent()
                && WettenTrial.verlaagt(uitkomst(eerst.get()), uitkomst(dan.get()));
      } else {
        paren |= familie.size() > 1;
        gebroken |= familie.stream().map(this::uitkomst).distinct().count() > 1;
      }
    }
    return paren ? oordeel(gebroken) : "wet-zonder-geval";
  }

  private static String oordeel(boolean gebroken) {
    return gebroken ? "wet-gebroken" : "bewezen";
  }

  private static Optional<Gedetineerde> met(List<Gedetineerde> zaken, Feit feit, String woord) {
    return zaken.stream()
        .filter(zaak -> zaak.waarde(feit).orElseThrow().toString().equals(woord))
        .findFirst();
  }

  /** The case, and the other one that the text tells of, get firmly what the text says. */
  private void toont(Melding melding, Wet wet) {
    Gedetineerde zaak = melding.getuige().gedetineerde();
    if (wet instanceof Wet.Yields geeft) {
      assertThat(engine.evaluate(zaak, WettenTrial.PEILDATUM))
          .matches(voorstel -> voorstel.vast())
          .matches(voorstel -> !geeft.uitkomsten().contains(voorstel.prioriteit()));
      return;
    }
    Matcher tekst = GEBROKEN.matcher(melding.tekst());
    assertThat(tekst.find()).as(melding.tekst()).isTrue();
    Feit feit = Feit.vanNaam(tekst.group(1)).orElseThrow();
    Gedetineerde ander = zaak.toBuilder().met(feit, feit.soort().parse(tekst.group(4))).build();
    assertThat(zaak.waarde(feit).orElseThrow()).hasToString(tekst.group(2));
    assertThat(engine.evaluate(zaak, WettenTrial.PEILDATUM))
        .matches(voorstel -> voorstel.vast())
        .matches(voorstel -> voorstel.prioriteit().name().equals(tekst.group(3)));
    assertThat(engine.evaluate(ander, WettenTrial.PEILDATUM))
        .matches(voorstel -> voorstel.vast())
        .matches(voorstel -> voorstel.prioriteit().name().equals(tekst.group(5)));
  }
}
