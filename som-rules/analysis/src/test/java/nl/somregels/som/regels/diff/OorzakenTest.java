package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.Regelverschil;
import org.junit.jupiter.api.Test;

class OorzakenTest {
  private static final Vergelijkpakket TWEEDE = Vergelijkpakket.tweede();

  private static Vergelijkpakket langer(Vergelijkpakket pakket) {
    return pakket.met("korter dan 4 weken", "korter dan 6 weken");
  }

  private static Vergelijkpakket zonderVoorrang(Vergelijkpakket pakket) {
    return pakket.met("  criterium 1 wijkt voor criterium 8\n", "");
  }

  @Test
  void elkeOvergangNoemtAlleenDeWijzigingenDieErToeDoen() {
    assertThat(oorzaken(zonderVoorrang(langer(TWEEDE)).vergelijking().overgangen()))
        .isEqualTo(
            Map.of(
                "HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING",
                List.of("criterium 4", "voorrang"),
                "PROFESSIONELE_WEGING wordt LAGE_PRIORITEIT",
                List.of("criterium 4")));
  }

  @Test
  void ookHetEersteCriteriumKanDeOorzaakZijn() {
    Vergelijkpakket naar = TWEEDE.met("verblijf is NEE", "verblijf is JA");

    assertThat(oorzaken(naar.vergelijking().overgangen()))
        .containsEntry("LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 1"))
        .containsEntry("PROFESSIONELE_WEGING wordt LAGE_PRIORITEIT", List.of("criterium 1"));
  }

  /** The causes once more, with every change really undone in a pack, profile by profile. */
  @Test
  void profielVoorProfielMetElkeWijzigingEchtTeruggedraaidGeeftDezelfdeOorzaken() {
    Vergelijkpakket naar = strenger(zonderVoorrang(langer(TWEEDE)));
    Map<String, Vergelijkpakket> terug =
        Map.of(
            "criterium 4", strenger(zonderVoorrang(TWEEDE)),
            "voorrang", strenger(langer(TWEEDE)),
            "criterium 7", zonderVoorrang(langer(TWEEDE)));
    SortedMap<String, SortedSet<String>> apart = apart(naar, terug);

    assertThat(apart.values()).hasSize(2).allMatch(namen -> namen.size() == 2);
    assertThat(oorzaken(naar.vergelijking().overgangen()))
        .isEqualTo(
            apart.entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, stap -> List.copyOf(stap.getValue()))));
  }

  private static Vergelijkpakket strenger(Vergelijkpakket pakket) {
    return pakket.met("opgelegd: JA\n", "opgelegd: JA\n  - rechtmatig verblijf is JA\n");
  }

  private static SortedMap<String, SortedSet<String>> apart(
      Vergelijkpakket naar, Map<String, Vergelijkpakket> terug) {
    List<Regels> regels =
        Stream.concat(Stream.of(Vergelijkpakket.EERSTE, naar), terug.values().stream())
            .map(pakket -> pakket.pakket().regels())
            .toList();
    Profielruimte ruimte = Profielruimte.of(regels.stream().flatMap(OorzakenTest::zinnen).toList());
    List<Profielmodel> modellen =
        regels.stream().map(alle -> new Profielmodel(alle, ruimte.voorwaarden())).toList();
    List<String> namen = List.copyOf(terug.keySet());
    SortedMap<String, SortedSet<String>> oorzaken = new TreeMap<>();
    for (long nummer = 0; nummer < ruimte.aantal(); nummer++) {
      Waarheid[] waarheden =
          ruimte
              .sessie()
              .evaluate(Feitenlifter.lift(ruimte.geval(nummer), Profielruimte.PEILDATUM));
      List<Prioriteit> uitkomsten =
          modellen.stream()
              .map(model -> model.uitkomst(model.stand(waarheden, true)).prioriteit())
              .toList();
      if (uitkomsten.get(0) != uitkomsten.get(1)) {
        SortedSet<String> gevonden =
            oorzaken.computeIfAbsent(
                uitkomsten.get(0) + " wordt " + uitkomsten.get(1), stap -> new TreeSet<>());
        IntStream.range(0, namen.size())
            .filter(i -> uitkomsten.get(i + 2) != uitkomsten.get(1))
            .mapToObj(namen::get)
            .forEach(gevonden::add);
      }
    }
    return oorzaken;
  }

  private static Stream<Expressie> zinnen(Regels regels) {
    return Stream.concat(regels.criteria().stream(), regels.opties().stream())
        .map(Criterium::voorwaarden)
        .flatMap(List::stream)
        .map(Voorwaarde::expressie);
  }

  @Test
  void wijzigingenDieAlleenSamenGenoegZijnZijnAllebeiDeOorzaak() {
    Vergelijkpakket van =
        Vergelijkpakket.EERSTE.erbij(
            Vergelijkpakket.signaal("5", "WEGING", "  - de laaggeletterdheid is JA\n"));
    Vergelijkpakket naar = langer(TWEEDE).erbij(Vergelijkpakket.signaal("5", "HOOG", ""));

    assertThat(
            oorzaken(
                new Pakketvergelijking(van.pakket(), naar.pakket())
                    .vergelijk(klaar -> {})
                    .overgangen()))
        .containsEntry(
            "LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 5", "criterium 5"));
  }

  @Test
  void wijzigingenDieElkAlGenoegZijnZijnAllebeiDeOorzaak() {
    Vergelijkpakket naar =
        langer(TWEEDE)
            .erbij(Vergelijkpakket.signaal("5", "HOOG", ""))
            .erbij(Vergelijkpakket.signaal("6", "HOOG", ""));

    assertThat(oorzaken(naar.vergelijking().overgangen()))
        .containsEntry(
            "LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 5", "criterium 6"));
  }

  @Test
  void doetGeenWijzigingHetAlleenDanZijnAlleSamenDeOorzaak() {
    String nooit = "  - de casemanager geeft een signaal: NEE\n";
    Vergelijkpakket van =
        Vergelijkpakket.EERSTE
            .erbij(Vergelijkpakket.signaal("5", "WEGING", nooit))
            .erbij(Vergelijkpakket.signaal("6", "WEGING", nooit));
    Vergelijkpakket naar =
        TWEEDE
            .erbij(Vergelijkpakket.signaal("5", "HOOG", ""))
            .erbij(Vergelijkpakket.signaal("6", "HOOG", ""));

    assertThat(
            oorzaken(
                new Pakketvergelijking(van.pakket(), naar.pakket())
                    .vergelijk(klaar -> {})
                    .overgangen()))
        .containsEntry(
            "PROFESSIONELE_WEGING wordt HOGE_PRIORITEIT",
            List.of("criterium 5", "criterium 5", "criterium 6", "criterium 6"));
  }

  @Test
  void eenOptieErafVerklaartWieUitDeGroepGaat() {
    Vergelijkpakket naar = TWEEDE.zonder("O1").met("1 Geen", "1 Geen rechtmatig");

    assertThat(oorzaken(naar.vergelijking().overgangenWeeggroep()))
        .isEqualTo(Map.of("A wordt B", List.of("optie O1")));
  }

  @Test
  void eenOptieDieBlijftMaaktDatWieErinZatErinBlijft() {
    Vergelijkpakket van =
        Vergelijkpakket.EERSTE.met(
            "  - de lvb is JA\n", "  - de lvb is JA\n  - het letselrisico is LAAG\n");

    assertThat(
            oorzaken(
                new Pakketvergelijking(van.pakket(), TWEEDE.zonder("O1").pakket())
                    .vergelijk(klaar -> {})
                    .overgangenWeeggroep()))
        .isEqualTo(Map.of("A wordt B", List.of("optie O1")));
  }

  @Test
  void wieLaagWordtGaatUitZijnGroepEnNiemandKomtErin() {
    String voorrang = "  criterium 4 wijkt voor criterium 8\n";
    String meer = voorrang + "  criterium 4 wijkt voor criterium 7\n";

    assertThat(
            oorzaken(
                new Pakketvergelijking(
                        Vergelijkpakket.EERSTE.met(voorrang, meer).pakket(),
                        langer(TWEEDE).met(voorrang, meer).pakket())
                    .vergelijk(klaar -> {})
                    .overgangenWeeggroep()))
        .isEqualTo(
            Map.of("A wordt geen", List.of("criterium 4"), "B wordt geen", List.of("criterium 4")));
  }

  @Test
  void eenRuimereOptieEnEenCriteriumVerklarenElkHunDeel() {
    Vergelijkpakket naar =
        langer(TWEEDE).met("letselrisico is HOOG", "letselrisico is MATIG of HOOG");

    assertThat(oorzaken(naar.vergelijking().overgangenWeeggroep()))
        .containsEntry("B wordt A", List.of("optie O3"))
        .containsEntry("B wordt geen", List.of("criterium 4"))
        .containsEntry("geen wordt B", List.of("criterium 4"));
  }

  @Test
  void eenOptieDieBlijftTeltMeeVoorWieErinKomt() {
    Vergelijkpakket naar = langer(TWEEDE).zonder("O1");

    assertThat(oorzaken(naar.vergelijking().overgangenWeeggroep()))
        .containsEntry("geen wordt A", List.of("criterium 4"))
        .containsEntry("geen wordt B", List.of("criterium 4", "optie O1"));
  }

  @Test
  void zonderGroepenErvoorZijnAlleOptiesSamenDeOorzaak() {
    Vergelijkpakket van = new Vergelijkpakket("2027.1", TWEEDE.zonder("O1").zonder("O3").regels());

    assertThat(
            oorzaken(
                new Pakketvergelijking(van.pakket(), TWEEDE.pakket())
                    .vergelijk(klaar -> {})
                    .overgangenWeeggroep()))
        .isEqualTo(
            Map.of(
                "geen wordt A", List.of("optie O1", "optie O3"),
                "geen wordt B", List.of("optie O1", "optie O3")));
  }

  private static Map<String, List<String>> oorzaken(List<Overgang> overgangen) {
    return overgangen.stream()
        .collect(
            Collectors.toMap(
                overgang -> overgang.van() + " wordt " + overgang.naar(),
                overgang -> overgang.oorzaken().stream().map(Regelverschil::regel).toList()));
  }
}
