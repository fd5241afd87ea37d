package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitsoort;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.pack.Wet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every law of each form over a small pack, held against what the engine says of every case of a
 * calendar of thirty days back and ahead, one by one.
 */
class WetbewijsTest {
  private static final LocalDate PEILDATUM = Profielruimte.PEILDATUM;
  private static final int DAGEN = 30;
  private static final List<Feit> FEITEN =
      List.of(
          Feit.FASE,
          Feit.VERBLIJFSSTATUS,
          Feit.TOEZICHT_NA_DETENTIE,
          Feit.LOPENDE_ADVIESVRAAG,
          Feit.SIGNAAL_CASEMANAGER,
          Feit.DATUM_BINNENKOMST,
          Feit.EINDDATUM_DETENTIE);
  private static final Pattern GEBROKEN =
      Pattern.compile("met (\\w+) (\\S+) is het (\\w+), en met (\\S+) (\\w+)\\.$");

  private static final Map<String, Predicate<Gedetineerde>> ZINNEN =
      Map.of(
          "rechtmatig verblijf is NEE", is(Feit.VERBLIJFSSTATUS, JaNee.NEE),
          "de fase is NA_VONNIS", is(Feit.FASE, Fase.NA_VONNIS),
          "de fase is PREVENTIEF", is(Feit.FASE, Fase.PREVENTIEF),
          "er loopt een adviesvraag: JA", is(Feit.LOPENDE_ADVIESVRAAG, JaNee.JA),
          "er is toezicht na detentie opgelegd: JA", is(Feit.TOEZICHT_NA_DETENTIE, JaNee.JA),
          "de casemanager geeft een signaal: JA", is(Feit.SIGNAAL_CASEMANAGER, JaNee.JA),
          "de verblijfsduur is korter dan 4 weken",
              zaak ->
                  binnenkomst(zaak).plusDays(28).isAfter(zaak.einddatumDetentie().orElseThrow()),
          "de detentie is nog niet op dag 15",
              zaak -> binnenkomst(zaak).plusDays(14).isAfter(PEILDATUM));

  private final Pakket pakket = RegelpakketLoader.load(pakketbron());
  private final SomEngine engine = Pakketten.engine(pakket);
  private final Map<Gedetineerde, Prioriteit> uitkomsten = new HashMap<>();

  private static Predicate<Gedetineerde> is(Feit feit, Object waarde) {
    return zaak -> zaak.waarde(feit).orElseThrow().equals(waarde);
  }

  private static LocalDate binnenkomst(Gedetineerde zaak) {
    return zaak.datumBinnenkomst().orElseThrow();
  }

  /**
   * Criteria 1, 4, 5, 7, signaal and som-moment of pack 2021.1, with the precedence of the signal.
   */
  private static PakketBron pakketbron() {
    PakketBron heel = Pakketten.bron("2021.1");
    String regels = heel.tekst("criteria.dslr");
    for (String code : List.of("2", "3", "3-NB", "6", "8", "9", "10")) {
      regels = regels.replaceFirst("(?s)regel \"" + code + " .*?\neinde\n", "");
    }
    String voorrang =
        """
        regel "signaal gaat voor 1"
          @reden("proef")
          @grondslag("T")
          @bron("proef")
        gevolg
          criterium 1 wijkt voor criterium signaal
        einde
        """;
    return new PakketBron(
        "2021.1",
        new TreeMap<>(
            Map.of(
                "pakket.yaml", heel.bestanden().get("pakket.yaml"),
                "criteria.dslr", regels.getBytes(StandardCharsets.UTF_8),
                "voorrang.dslr", voorrang.getBytes(StandardCharsets.UTF_8))));
  }

  private Prioriteit uitkomst(Gedetineerde zaak) {
    return uitkomsten.computeIfAbsent(
        zaak, nieuw -> engine.evaluate(nieuw, PEILDATUM).prioriteit());
  }

  private static List<Object> waarden(Feit feit) {
    if (feit.soort() instanceof Feitsoort.Keuze keuze) {
      return List.of((Object[]) keuze.type().getEnumConstants());
    }
    int teken = feit == Feit.DATUM_BINNENKOMST ? -1 : 1;
    return IntStream.rangeClosed(0, DAGEN)
        .<Object>mapToObj(dag -> PEILDATUM.plusDays((long) teken * dag))
        .toList();
  }

  private static List<Gedetineerde> zaken() {
    List<Gedetineerde> zaken = List.of(Gedetineerde.builder("zaak").build());
    for (Feit feit : FEITEN) {
      zaken =
          zaken.stream()
              .flatMap(
                  zaak -> waarden(feit).stream().map(w -> zaak.toBuilder().met(feit, w).build()))
              .toList();
    }
    return zaken;
  }

  private List<List<Voorwaarde>> voorwaarden() {
    List<Voorwaarde> alle =
        pakket.regels().criteria().stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .collect(Collectors.toMap(Voorwaarde::zin, v -> v, (een, ander) -> een))
            .values()
            .stream()
            .sorted(Comparator.comparing(Voorwaarde::zin))
            .toList();
    assertThat(alle).extracting(Voorwaarde::zin).hasSameElementsAs(ZINNEN.keySet());
    List<List<Voorwaarde>> keuzes = new ArrayList<>(List.of(List.of()));
    for (Voorwaarde een : alle) {
      keuzes.add(List.of(een));
      alle.stream()
          .filter(ander -> ander.zin().compareTo(een.zin()) > 0)
          .forEach(ander -> keuzes.add(List.of(een, ander)));
    }
    return keuzes;
  }

  private static List<Wet> wetten(List<Voorwaarde> voorwaarden) {
    List<Wet> wetten = new ArrayList<>();
    for (Feit feit : FEITEN) {
      wetten.add(new Wet.HangtNietAf("wet", 1, feit, voorwaarden));
      if (feit.soort() instanceof Feitsoort.Keuze keuze) {
        List<String> woorden = keuze.woorden();
        wetten.add(
            new Wet.VerlaagtNooit("wet", 1, feit, woorden.get(0), woorden.get(1), voorwaarden));
        wetten.add(
            new Wet.VerlaagtNooit("wet", 1, feit, woorden.get(1), woorden.get(0), voorwaarden));
      }
    }
    for (Prioriteit uitkomst : Prioriteit.values()) {
      wetten.add(new Wet.Geeft("wet", 1, voorwaarden, Set.of(uitkomst)));
      wetten.add(new Wet.Geeft("wet", 1, voorwaarden, EnumSet.complementOf(EnumSet.of(uitkomst))));
    }
    return wetten;
  }

  @Tag("heleruimte")
  @Test
  void hetBewijsZegtVanElkeWetWatDeEngineVanAlleZakenZegt() {
    List<Gedetineerde> zaken = zaken();
    Wetbewijs bewijs =
        new Wetbewijs(
            Pakketcontext.of(pakketbron(), pakket, new Buurpakketten(List.of()), engine),
            Profielruimte.of(
                pakket.regels().criteria().stream()
                    .flatMap(criterium -> criterium.voorwaarden().stream())
                    .map(Voorwaarde::expressie)
                    .toList()));
    Map<String, Integer> gezien = new TreeMap<>();
    for (List<Voorwaarde> voorwaarden : voorwaarden()) {
      Predicate<Gedetineerde> past =
          voorwaarden.stream()
              .map(voorwaarde -> ZINNEN.get(voorwaarde.zin()))
              .reduce(zaak -> true, Predicate::and);
      List<Gedetineerde> inWet = zaken.stream().filter(past).toList();
      for (Wet wet : wetten(voorwaarden)) {
        Optional<Melding> melding = bewijs.melding(wet);
        String code = melding.map(Melding::code).orElse("bewezen");
        assertThat(code).as(wet.toString()).isEqualTo(verwacht(wet, inWet));
        melding
            .filter(fout -> fout.code().equals("wet-gebroken"))
            .ifPresent(fout -> toont(fout, wet));
        gezien.merge(code, 1, Integer::sum);
      }
    }
    System.out.println(zaken.size() + " zaken, wetten: " + gezien);
    assertThat(gezien.values()).hasSize(3).allMatch(aantal -> aantal > 20);
  }

  private String verwacht(Wet wet, List<Gedetineerde> inWet) {
    if (wet instanceof Wet.Geeft geeft) {
      return inWet.isEmpty()
          ? "wet-zonder-geval"
          : oordeel(inWet.stream().anyMatch(zaak -> !geeft.uitkomsten().contains(uitkomst(zaak))));
    }
    Feit feit = wet instanceof Wet.HangtNietAf van ? van.feit() : ((Wet.VerlaagtNooit) wet).feit();
    Map<Gedetineerde, List<Gedetineerde>> families =
        inWet.stream()
            .collect(Collectors.groupingBy(zaak -> zaak.toBuilder().met(feit, null).build()));
    boolean paren = false;
    boolean gebroken = false;
    for (List<Gedetineerde> familie : families.values()) {
      if (wet instanceof Wet.VerlaagtNooit van) {
        Optional<Gedetineerde> eerst = met(familie, feit, van.van());
        Optional<Gedetineerde> dan = met(familie, feit, van.naar());
        paren |= eerst.isPresent() && dan.isPresent();
        gebroken |=
            eerst.isPresent()
                && dan.isPresent()
                && verlaagt(uitkomst(eerst.get()), uitkomst(dan.get()));
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

  private static boolean verlaagt(Prioriteit eerst, Prioriteit dan) {
    Map<Prioriteit, Integer> hoogte =
        Map.of(
            Prioriteit.LAGE_PRIORITEIT, 1,
            Prioriteit.UITGESTELD, 2,
            Prioriteit.PROFESSIONELE_WEGING, 3,
            Prioriteit.HOGE_PRIORITEIT, 4);
    return eerst != dan && !(hoogte.getOrDefault(dan, 0) > hoogte.getOrDefault(eerst, 9));
  }

  /** The case, and the other one that the text tells of, get firmly what the text says. */
  private void toont(Melding melding, Wet wet) {
    Gedetineerde zaak = melding.getuige().gedetineerde();
    if (wet instanceof Wet.Geeft geeft) {
      assertThat(engine.evaluate(zaak, PEILDATUM))
          .matches(voorstel -> voorstel.vast())
          .matches(voorstel -> !geeft.uitkomsten().contains(voorstel.prioriteit()));
      return;
    }
    Matcher tekst = GEBROKEN.matcher(melding.tekst());
    assertThat(tekst.find()).as(melding.tekst()).isTrue();
    Feit feit = Feit.vanNaam(tekst.group(1)).orElseThrow();
    Gedetineerde ander = zaak.toBuilder().met(feit, feit.soort().parse(tekst.group(4))).build();
    assertThat(zaak.waarde(feit).orElseThrow()).hasToString(tekst.group(2));
    assertThat(engine.evaluate(zaak, PEILDATUM))
        .matches(voorstel -> voorstel.vast())
        .matches(voorstel -> voorstel.prioriteit().name().equals(tekst.group(3)));
    assertThat(engine.evaluate(ander, PEILDATUM))
        .matches(voorstel -> voorstel.vast())
        .matches(voorstel -> voorstel.prioriteit().name().equals(tekst.group(5)));
  }
}
