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
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.RegelDifference;
import org.junit.jupiter.api.Test;

class CauseFinderTest {
  private static final ComparedPakket TWEEDE = ComparedPakket.tweede();

  private static ComparedPakket langer(ComparedPakket pakket) {
    return pakket.met("korter dan 4 weken", "korter dan 6 weken");
  }

  private static ComparedPakket zonderVoorrang(ComparedPakket pakket) {
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
    ComparedPakket naar = TWEEDE.met("verblijf is NEE", "verblijf is JA");

    assertThat(oorzaken(naar.vergelijking().overgangen()))
        .containsEntry("LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 1"))
        .containsEntry("PROFESSIONELE_WEGING wordt LAGE_PRIORITEIT", List.of("criterium 1"));
  }

  /** The causes once more, with every change really undone in a pack, profile by profile. */
  @Test
  void profielVoorProfielMetElkeWijzigingEchtTeruggedraaidGeeftDezelfdeOorzaken() {
    ComparedPakket naar = strenger(zonderVoorrang(langer(TWEEDE)));
    Map<String, ComparedPakket> terug =
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

  private static ComparedPakket strenger(ComparedPakket pakket) {
    return pakket.met("opgelegd: JA\n", "opgelegd: JA\n  - rechtmatig verblijf is JA\n");
  }

  private static SortedMap<String, SortedSet<String>> apart(
      ComparedPakket naar, Map<String, ComparedPakket> terug) {
    List<RuleSet> regels =
        Stream.concat(Stream.of(ComparedPakket.EERSTE, naar), terug.values().stream())
            .map(pakket -> pakket.pakket().regels())
            .toList();
    ProfileSpace ruimte =
        ProfileSpace.of(regels.stream().flatMap(CauseFinderTest::zinnen).toList());
    List<PackModel> modellen =
        regels.stream().map(alle -> new PackModel(alle, ruimte.voorwaarden())).toList();
    List<String> namen = List.copyOf(terug.keySet());
    SortedMap<String, SortedSet<String>> oorzaken = new TreeMap<>();
    for (long nummer = 0; nummer < ruimte.aantal(); nummer++) {
      Truth[] waarheden =
          ruimte.sessie().evaluate(FactLifter.lift(ruimte.geval(nummer), ProfileSpace.PEILDATUM));
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

  private static Stream<Expression> zinnen(RuleSet regels) {
    return Stream.concat(regels.criteria().stream(), regels.opties().stream())
        .map(Criterium::voorwaarden)
        .flatMap(List::stream)
        .map(Voorwaarde::expressie);
  }

  @Test
  void wijzigingenDieAlleenSamenGenoegZijnZijnAllebeiDeOorzaak() {
    ComparedPakket van =
        ComparedPakket.EERSTE.erbij(
            ComparedPakket.signaal("5", "WEGING", "  - de laaggeletterdheid is JA\n"));
    ComparedPakket naar = langer(TWEEDE).erbij(ComparedPakket.signaal("5", "HOOG", ""));

    assertThat(
            oorzaken(
                new PakketComparison(van.pakket(), naar.pakket())
                    .vergelijk(klaar -> {})
                    .overgangen()))
        .containsEntry(
            "LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 5", "criterium 5"));
  }

  @Test
  void wijzigingenDieElkAlGenoegZijnZijnAllebeiDeOorzaak() {
    ComparedPakket naar =
        langer(TWEEDE)
            .erbij(ComparedPakket.signaal("5", "HOOG", ""))
            .erbij(ComparedPakket.signaal("6", "HOOG", ""));

    assertThat(oorzaken(naar.vergelijking().overgangen()))
        .containsEntry(
            "LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 5", "criterium 6"));
  }

  @Test
  void doetGeenWijzigingHetAlleenDanZijnAlleSamenDeOorzaak() {
    String nooit = "  - de casemanager geeft een signaal: NEE\n";
    ComparedPakket van =
        ComparedPakket.EERSTE
            .erbij(ComparedPakket.signaal("5", "WEGING", nooit))
            .erbij(ComparedPakket.signaal("6", "WEGING", nooit));
    ComparedPakket naar =
        TWEEDE
            .erbij(ComparedPakket.signaal("5", "HOOG", ""))
            .erbij(ComparedPakket.signaal("6", "HOOG", ""));

    assertThat(
            oorzaken(
                new PakketComparison(van.pakket(), naar.pakket())
                    .vergelijk(klaar -> {})
                    .overgangen()))
        .containsEntry(
            "PROFESSIONELE_WEGING wordt HOGE_PRIORITEIT",
            List.of("criterium 5", "criterium 5", "criterium 6", "criterium 6"));
  }

  @Test
  void eenOptieErafVerklaartWieUitDeGroepGaat() {
    ComparedPakket naar = TWEEDE.zonder("O1").met("1 Geen", "1 Geen rechtmatig");

    assertThat(oorzaken(naar.vergelijking().overgangenWeeggroep()))
        .isEqualTo(Map.of("A wordt B", List.of("optie O1")));
  }

  @Test
  void eenOptieDieBlijftMaaktDatWieErinZatErinBlijft() {
    ComparedPakket van =
        ComparedPakket.EERSTE.met(
            "  - de lvb is JA\n", "  - de lvb is JA\n  - het letselrisico is LAAG\n");

    assertThat(
            oorzaken(
                new PakketComparison(van.pakket(), TWEEDE.zonder("O1").pakket())
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
                new PakketComparison(
                        ComparedPakket.EERSTE.met(voorrang, meer).pakket(),
                        langer(TWEEDE).met(voorrang, meer).pakket())
                    .vergelijk(klaar -> {})
                    .overgangenWeeggroep()))
        .isEqualTo(
            Map.of("A wordt geen", List.of("criterium 4"), "B wordt geen", List.of("criterium 4")));
  }

  @Test
  void eenRuimereOptieEnEenCriteriumVerklarenElkHunDeel() {
    ComparedPakket naar =
        langer(TWEEDE).met("letselrisico is HOOG", "letselrisico is MATIG of HOOG");

    assertThat(oorzaken(naar.vergelijking().overgangenWeeggroep()))
        .containsEntry("B wordt A", List.of("optie O3"))
        .containsEntry("B wordt geen", List.of("criterium 4"))
        .containsEntry("geen wordt B", List.of("criterium 4"));
  }

  @Test
  void eenOptieDieBlijftTeltMeeVoorWieErinKomt() {
    ComparedPakket naar = langer(TWEEDE).zonder("O1");

    assertThat(oorzaken(naar.vergelijking().overgangenWeeggroep()))
        .containsEntry("geen wordt A", List.of("criterium 4"))
        .containsEntry("geen wordt B", List.of("criterium 4", "optie O1"));
  }

  @Test
  void zonderGroepenErvoorZijnAlleOptiesSamenDeOorzaak() {
    ComparedPakket van = new ComparedPakket("2027.1", TWEEDE.zonder("O1").zonder("O3").regels());

    assertThat(
            oorzaken(
                new PakketComparison(van.pakket(), TWEEDE.pakket())
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
                overgang -> overgang.oorzaken().stream().map(RegelDifference::regel).toList()));
  }
}
