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
  private static final int DAGEN = 30;
  static final List<Feit> FEITEN =
      List.of(
          Feit.FASE,
          Feit.VERBLIJFSSTATUS,
          Feit.TOEZICHT_NA_DETENTIE,
          Feit.LOPENDE_ADVIESVRAAG,
          Feit.SIGNAAL_CASEMANAGER,
          Feit.DATUM_BINNENKOMST,
          Feit.EINDDATUM_DETENTIE);
  private static final Map<String, Predicate<Gedetineerde>> ZINNEN =
      Map.of(
          "rechtmatig verblijf is NEE", is(Feit.VERBLIJFSSTATUS, JaNee.NEE),
          "de fase is NA_VONNIS", is(Feit.FASE, Fase.NA_VONNIS),
          "de fase is PREVENTIEF", is(Feit.FASE, Fase.PREVENTIEF),
          "er loopt een adviesvraag: JA", is(Feit.LOPENDE_ADVIESVRAAG, JaNee.JA),
          "er is toezicht na detentie opgelegd: JA", is(Feit.TOEZICHT_NA_DETENTIE, JaNee.JA),
          "de casemanager geeft een signaal: JA", is(Feit.SIGNAAL_CASEMANAGER, JaNee.JA),
          "de verblijfsduur is korter dan 4 weken",
              zaak -> zaak.einddatumDetentie().filter(einde -> binnen(zaak, 28, einde)).isPresent(),
          "de detentie is nog niet op dag 15", zaak -> binnen(zaak, 14, PEILDATUM));

  /** A rule that the signal goes before criterion 1. */
  public static final String SIGNAAL_GAAT_VOOR_1 =
      """
      regel "signaal gaat voor 1"
        @reden("proef")
        @grondslag("T")
        @bron("proef")
      gevolg
        criterium 1 wijkt voor criterium signaal
      einde
      """;

  private final Pakket pakket = RegelpakketLoader.load(pakketbron());

  /** The engine of the pack. */
  SomEngine engine() {
    return TestPakketten.engine(pakket);
  }

  /** The proof of the laws of the pack. */
  WetProof bewijs() {
    return new WetProof(
        pakket.regels(),
        ProfileSpace.of(ProofPakket.voorwaarden(pakket.regels().metOpties(List.of()))));
  }

  private static Predicate<Gedetineerde> is(Feit feit, Object waarde) {
    return zaak -> zaak.waarde(feit).equals(Optional.of(waarde));
  }

  /** Whether the case came in less than so many days before this day. */
  private static boolean binnen(Gedetineerde zaak, int dagen, LocalDate dag) {
    return zaak.datumBinnenkomst().filter(van -> van.plusDays(dagen).isAfter(dag)).isPresent();
  }

  /**
   * Criteria 1, 4, 5, 7, signaal and som-moment of pack 2021.1, with the precedence of the signal.
   */
  private static PakketFileSet pakketbron() {
    PakketFileSet heel = TestPakketten.bron("2021.1");
    String regels = heel.tekst("criteria.dslr");
    for (String code : List.of("2", "3", "3-NB", "6", "8", "9", "10")) {
      regels = regels.replaceFirst("(?s)regel \"" + code + " .*?\neinde\n", "");
    }
    return new PakketFileSet(
        "2021.1",
        new TreeMap<>(
            Map.of(
                "pakket.yaml", heel.bestanden().get("pakket.yaml"),
                "criteria.dslr", regels.getBytes(StandardCharsets.UTF_8),
                "voorrang.dslr", SIGNAAL_GAAT_VOOR_1.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<Object> waarden(Feit feit) {
    if (feit.soort() instanceof FeitType.Choice keuze) {
      return List.of((Object[]) keuze.type().getEnumConstants());
    }
    int teken = feit == Feit.DATUM_BINNENKOMST ? -1 : 1;
    return IntStream.rangeClosed(0, DAGEN)
        .<Object>mapToObj(dag -> PEILDATUM.plusDays((long) teken * dag))
        .toList();
  }

  /** Every case of the calendar with every fact stated. */
  static List<Gedetineerde> volledig() {
    return zaken(false);
  }

  /** Every case of the calendar, from nothing stated to everything. */
  static List<Gedetineerde> gedeeltelijk() {
    return zaken(true);
  }

  private static List<Gedetineerde> zaken(boolean ookOnbekend) {
    List<Gedetineerde> zaken = List.of(Gedetineerde.builder("zaak").build());
    for (Feit feit : FEITEN) {
      List<Object> waarden = waarden(feit);
      zaken =
          zaken.stream()
              .flatMap(
                  zaak ->
                      Stream.concat(
                          ookOnbekend ? Stream.of(zaak) : Stream.empty(),
                          waarden.stream().map(w -> zaak.toBuilder().met(feit, w).build())))
              .toList();
    }
    return zaken;
  }

  /** Every choice of at most two conditions. */
  List<List<Voorwaarde>> voorwaarden() {
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

  /** The cases that surely meet all of these. */
  static Predicate<Gedetineerde> past(List<Voorwaarde> voorwaarden) {
    return voorwaarden.stream()
        .map(voorwaarde -> ZINNEN.get(voorwaarde.zin()))
        .reduce(zaak -> true, Predicate::and);
  }

  /** Every law of each form under these conditions. */
  static List<Wet> wetten(List<Voorwaarde> voorwaarden) {
    List<Wet> wetten = new ArrayList<>();
    for (Feit feit : FEITEN) {
      wetten.add(new Wet.DoesNotDependOn("wet", 1, feit, voorwaarden));
      if (feit.soort() instanceof FeitType.Choice keuze) {
        List<String> woorden = keuze.woorden();
        wetten.add(
            new Wet.NeverLowers("wet", 1, feit, woorden.get(0), woorden.get(1), voorwaarden));
        wetten.add(
            new Wet.NeverLowers("wet", 1, feit, woorden.get(1), woorden.get(0), voorwaarden));
      }
    }
    for (Prioriteit uitkomst : Prioriteit.values()) {
      wetten.add(new Wet.Yields("wet", 1, voorwaarden, Set.of(uitkomst)));
      wetten.add(new Wet.Yields("wet", 1, voorwaarden, EnumSet.complementOf(EnumSet.of(uitkomst))));
    }
    return wetten;
  }

  /** Whether going from one outcome to the other breaks a law that it never goes down. */
  static boolean verlaagt(Prioriteit eerst, Prioriteit dan) {
    Map<Prioriteit, Integer> hoogte =
        Map.of(
            Prioriteit.LAGE_PRIORITEIT, 1,
            Prioriteit.UITGESTELD, 2,
            Prioriteit.PROFESSIONELE_WEGING, 3,
            Prioriteit.HOGE_PRIORITEIT, 4);
    return eerst != dan && !(hoogte.getOrDefault(dan, 0) > hoogte.getOrDefault(eerst, 9));
  }
}
