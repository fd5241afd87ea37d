package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * A small pack, every law of each form over it, and every case of a calendar of thirty days back
 * and ahead.
 */
public final class WettenTrial {
  static final LocalDate PEILDATUM = ProfileSpace.PEILDATUM;
  private static final int DAYS = 30;
  static final List<Feit> FEITEN =
      List.of(
          Feit.FASE,
          Feit.VERBLIJFSSTATUS,
          Feit.TOEZICHT_NA_DETENTIE,
          Feit.LOPENDE_ADVIESVRAAG,
          Feit.SIGNAAL_CASEMANAGER,
          Feit.DATUM_BINNENKOMST,
          Feit.EINDDATUM_DETENTIE);
  private static final Map<String, Predicate<Gedetineerde>> SENTENCES =
      Map.of(
          "rechtmatig verblijf is NEE", is(Feit.VERBLIJFSSTATUS, JaNee.NEE),
          "de fase is NA_VONNIS", is(Feit.FASE, Fase.NA_VONNIS),
          "de fase is PREVENTIEF", is(Feit.FASE, Fase.PREVENTIEF),
          "er loopt een adviesvraag: JA", is(Feit.LOPENDE_ADVIESVRAAG, JaNee.JA),
          "er is toezicht na detentie opgelegd: JA", is(Feit.TOEZICHT_NA_DETENTIE, JaNee.JA),
          "de casemanager geeft een signaal: JA", is(Feit.SIGNAAL_CASEMANAGER, JaNee.JA),
          "de verblijfsduur is korter dan 4 weken",
              zaak -> zaak.einddatumDetentie().filter(end -> within(zaak, 28, end)).isPresent(),
          "de detentie is nog niet op dag 15", zaak -> within(zaak, 14, PEILDATUM));

  /** A rule that the signal goes before criterion 1. */
  public static final String SIGNAAL_GOES_BEFORE_1 =
      """
      regel "signaal gaat voor 1"
        @reden("proef")
        @grondslag("T")
        @bron("proef")
      gevolg
        criterium 1 wijkt voor criterium signaal
      einde
      """;

  private final Pakket pakket = RegelpakketLoader.load(fileSet());

  /** The engine of the pack. */
  SomEngine engine() {
    return TestPakketten.engine(pakket);
  }

  /** The proof of the laws of the pack. */
  WetProof proof() {
    return new WetProof(
        pakket.rules(),
        ProfileSpace.of(ProofPakket.voorwaarden(pakket.rules().withOptions(List.of()))));
  }

  private static Predicate<Gedetineerde> is(Feit feit, Object value) {
    return zaak -> zaak.value(feit).equals(Optional.of(value));
  }

  /** Whether the case came in less than so many days before this day. */
  private static boolean within(Gedetineerde zaak, int days, LocalDate day) {
    return zaak.datumBinnenkomst().filter(from -> from.plusDays(days).isAfter(day)).isPresent();
  }

  /**
   * Criteria 1, 4, 5, 7, signaal and som-moment of herziening 1 of pack 2021.1, with the precedence
   * of the signal.
   */
  private static PakketFileSet fileSet() {
    PakketFileSet whole = TestPakketten.source("2021.1/herzieningen/1");
    String lines = whole.text("criteria.dslr");
    for (String code : List.of("2", "3", "3-NB", "6", "8", "9", "10")) {
      lines = lines.replaceFirst("(?s)regel \"" + code + " .*?\neinde\n", "");
    }
    return new PakketFileSet(
        "2021.1",
        new TreeMap<>(
            Map.of(
                "pakket.yaml", whole.files().get("pakket.yaml"),
                "criteria.dslr", lines.getBytes(StandardCharsets.UTF_8),
                "voorrang.dslr", SIGNAAL_GOES_BEFORE_1.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<Object> values(Feit feit) {
    if (feit.kind() instanceof FeitType.Choice choice) {
      return List.of((Object[]) choice.type().getEnumConstants());
    }
    int character = feit.equals(Feit.DATUM_BINNENKOMST) ? -1 : 1;
    return IntStream.rangeClosed(0, DAYS)
        .<Object>mapToObj(day -> PEILDATUM.plusDays((long) character * day))
        .toList();
  }

  /** Every case of the calendar with every fact stated. */
  static List<Gedetineerde> complete() {
    return zaken(false);
  }

  /** Every case of the calendar, from nothing stated to everything. */
  static List<Gedetineerde> partly() {
    return zaken(true);
  }

  private static List<Gedetineerde> zaken(boolean alsoUnknown) {
    List<Gedetineerde> zaken = List.of(Gedetineerde.builder("zaak").build());
    for (Feit feit : FEITEN) {
      List<Object> values = values(feit);
      zaken =
          zaken.stream()
              .flatMap(
                  zaak ->
                      Stream.concat(
                          alsoUnknown ? Stream.of(zaak) : Stream.empty(),
                          values.stream().map(w -> zaak.toBuilder().met(feit, w).build())))
              .toList();
    }
    return zaken;
  }

  /** Every choice of at most two conditions. */
  List<List<Voorwaarde>> voorwaarden() {
    List<Voorwaarde> all =
        pakket.rules().criteria().stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .collect(Collectors.toMap(Voorwaarde::zin, v -> v, (one, other) -> one))
            .values()
            .stream()
            .sorted(Comparator.comparing(Voorwaarde::zin))
            .toList();
    assertThat(all).extracting(Voorwaarde::zin).hasSameElementsAs(SENTENCES.keySet());
    List<List<Voorwaarde>> choices = new ArrayList<>(List.of(List.of()));
    for (Voorwaarde one : all) {
      choices.add(List.of(one));
      all.stream()
          .filter(other -> other.zin().compareTo(one.zin()) > 0)
          .forEach(other -> choices.add(List.of(one, other)));
    }
    return choices;
  }

  /** The cases that surely meet all of these. */
  static Predicate<Gedetineerde> fits(List<Voorwaarde> voorwaarden) {
    return voorwaarden.stream()
        .map(voorwaarde -> SENTENCES.get(voorwaarde.zin()))
        .reduce(zaak -> true, Predicate::and);
  }

  /** Every law of each form under these conditions. */
  static List<Wet> wetten(List<Voorwaarde> voorwaarden) {
    List<Wet> wetten = new ArrayList<>();
    for (Feit feit : FEITEN) {
      wetten.add(new Wet("wet", 1, new Wet.DoesNotDependOn(feit), voorwaarden));
      if (feit.kind() instanceof FeitType.Choice choice) {
        List<String> words = choice.words();
        wetten.add(
            new Wet("wet", 1, new Wet.NeverLowers(feit, words.get(0), words.get(1)), voorwaarden));
        wetten.add(
            new Wet("wet", 1, new Wet.NeverLowers(feit, words.get(1), words.get(0)), voorwaarden));
      }
    }
    for (Prioriteit outcome : Prioriteit.values()) {
      wetten.add(new Wet("wet", 1, new Wet.Yields(Set.of(outcome)), voorwaarden));
      wetten.add(
          new Wet(
              "wet", 1, new Wet.Yields(EnumSet.complementOf(EnumSet.of(outcome))), voorwaarden));
    }
    return wetten;
  }

  /** Whether going from one outcome to the other breaks a law that it never goes down. */
  static boolean lowers(Prioriteit first, Prioriteit then) {
    Map<Prioriteit, Integer> height =
        Map.of(
            Prioriteit.LAGE_PRIORITEIT, 1,
            Prioriteit.UITGESTELD, 2,
            Prioriteit.PROFESSIONELE_WEGING, 3,
            Prioriteit.HOGE_PRIORITEIT, 4);
    return first != then && !(height.getOrDefault(then, 0) > height.getOrDefault(first, 9));
  }
}
