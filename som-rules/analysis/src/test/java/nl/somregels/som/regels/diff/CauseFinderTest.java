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
  private static final ComparedPakket SECOND = ComparedPakket.second();

  private static ComparedPakket longer(ComparedPakket pakket) {
    return pakket.with("korter dan 4 weken", "korter dan 6 weken");
  }

  private static ComparedPakket withoutVoorrang(ComparedPakket pakket) {
    return pakket.with("  criterium 1 wijkt voor criterium 8\n", "");
  }

  @Test
  void elkeOvergangNoemtAlleenDeWijzigingenDieErToeDoen() {
    assertThat(causes(withoutVoorrang(longer(SECOND)).vergelijking().overgangen()))
        .isEqualTo(
            Map.of(
                "HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING",
                List.of("criterium 4", "voorrang"),
                "PROFESSIONELE_WEGING wordt LAGE_PRIORITEIT",
                List.of("criterium 4")));
  }

  @Test
  void ookHetEersteCriteriumKanDeOorzaakZijn() {
    ComparedPakket to = SECOND.with("verblijf is NEE", "verblijf is JA");

    assertThat(causes(to.vergelijking().overgangen()))
        .containsEntry("LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 1"))
        .containsEntry("PROFESSIONELE_WEGING wordt LAGE_PRIORITEIT", List.of("criterium 1"));
  }

  /** The causes once more, with every change really undone in a pack, profile by profile. */
  @Test
  void profielVoorProfielMetElkeWijzigingEchtTeruggedraaidGeeftDezelfdeOorzaken() {
    ComparedPakket to = stricter(withoutVoorrang(longer(SECOND)));
    Map<String, ComparedPakket> back =
        Map.of(
            "criterium 4", stricter(withoutVoorrang(SECOND)),
            "voorrang", stricter(longer(SECOND)),
            "criterium 7", withoutVoorrang(longer(SECOND)));
    SortedMap<String, SortedSet<String>> separate = separate(to, back);

    assertThat(separate.values()).hasSize(2).allMatch(names -> names.size() == 2);
    assertThat(causes(to.vergelijking().overgangen()))
        .isEqualTo(
            separate.entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, step -> List.copyOf(step.getValue()))));
  }

  private static ComparedPakket stricter(ComparedPakket pakket) {
    return pakket.with("opgelegd: JA\n", "opgelegd: JA\n  - rechtmatig verblijf is JA\n");
  }

  private static SortedMap<String, SortedSet<String>> separate(
      ComparedPakket to, Map<String, ComparedPakket> back) {
    List<RuleSet> rules =
        Stream.concat(Stream.of(ComparedPakket.FIRST, to), back.values().stream())
            .map(pakket -> pakket.pakket().rules())
            .toList();
    ProfileSpace space =
        ProfileSpace.of(rules.stream().flatMap(CauseFinderTest::sentences).toList());
    List<PackModel> models =
        rules.stream().map(all -> new PackModel(all, space.voorwaarden())).toList();
    List<String> names = List.copyOf(back.keySet());
    SortedMap<String, SortedSet<String>> causes = new TreeMap<>();
    for (long number = 0; number < space.count(); number++) {
      Truth[] truths =
          space.session().evaluate(FactLifter.lift(space.oneCase(number), ProfileSpace.PEILDATUM));
      List<Prioriteit> outcomes =
          models.stream()
              .map(model -> model.outcome(model.state(truths, true)).prioriteit())
              .toList();
      if (outcomes.get(0) != outcomes.get(1)) {
        SortedSet<String> found =
            causes.computeIfAbsent(
                outcomes.get(0) + " wordt " + outcomes.get(1), step -> new TreeSet<>());
        IntStream.range(0, names.size())
            .filter(i -> outcomes.get(i + 2) != outcomes.get(1))
            .mapToObj(names::get)
            .forEach(found::add);
      }
    }
    return causes;
  }

  private static Stream<Expression> sentences(RuleSet rules) {
    return Stream.concat(rules.criteria().stream(), rules.opties().stream())
        .map(Criterium::voorwaarden)
        .flatMap(List::stream)
        .map(Voorwaarde::expression);
  }

  @Test
  void wijzigingenDieAlleenSamenGenoegZijnZijnAllebeiDeOorzaak() {
    ComparedPakket from =
        ComparedPakket.FIRST.added(
            ComparedPakket.signaal("5", "WEGING", "  - de laaggeletterdheid is JA\n"));
    ComparedPakket to = longer(SECOND).added(ComparedPakket.signaal("5", "HOOG", ""));

    assertThat(
            causes(
                new PakketComparison(from.pakket(), to.pakket()).compare(done -> {}).overgangen()))
        .containsEntry(
            "LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 5", "criterium 5"));
  }

  @Test
  void wijzigingenDieElkAlGenoegZijnZijnAllebeiDeOorzaak() {
    ComparedPakket to =
        longer(SECOND)
            .added(ComparedPakket.signaal("5", "HOOG", ""))
            .added(ComparedPakket.signaal("6", "HOOG", ""));

    assertThat(causes(to.vergelijking().overgangen()))
        .containsEntry(
            "LAGE_PRIORITEIT wordt PROFESSIONELE_WEGING", List.of("criterium 5", "criterium 6"));
  }

  @Test
  void doetGeenWijzigingHetAlleenDanZijnAlleSamenDeOorzaak() {
    String never = "  - de casemanager geeft een signaal: NEE\n";
    ComparedPakket from =
        ComparedPakket.FIRST
            .added(ComparedPakket.signaal("5", "WEGING", never))
            .added(ComparedPakket.signaal("6", "WEGING", never));
    ComparedPakket to =
        SECOND
            .added(ComparedPakket.signaal("5", "HOOG", ""))
            .added(ComparedPakket.signaal("6", "HOOG", ""));

    assertThat(
            causes(
                new PakketComparison(from.pakket(), to.pakket()).compare(done -> {}).overgangen()))
        .containsEntry(
            "PROFESSIONELE_WEGING wordt HOGE_PRIORITEIT",
            List.of("criterium 5", "criterium 5", "criterium 6", "criterium 6"));
  }

  @Test
  void eenOptieErafVerklaartWieUitDeGroepGaat() {
    ComparedPakket to = SECOND.without("O1").with("1 Geen", "1 Geen rechtmatig");

    assertThat(causes(to.vergelijking().overgangenWeeggroep()))
        .isEqualTo(Map.of("A wordt B", List.of("optie O1")));
  }

  @Test
  void eenOptieDieBlijftMaaktDatWieErinZatErinBlijft() {
    ComparedPakket from =
        ComparedPakket.FIRST.with(
            "  - de lvb is JA\n", "  - de lvb is JA\n  - het letselrisico is LAAG\n");

    assertThat(
            causes(
                new PakketComparison(from.pakket(), SECOND.without("O1").pakket())
                    .compare(done -> {})
                    .overgangenWeeggroep()))
        .isEqualTo(Map.of("A wordt B", List.of("optie O1")));
  }

  @Test
  void wieLaagWordtGaatUitZijnGroepEnNiemandKomtErin() {
    String voorrang = "  criterium 4 wijkt voor criterium 8\n";
    String more = voorrang + "  criterium 4 wijkt voor criterium 7\n";

    assertThat(
            causes(
                new PakketComparison(
                        ComparedPakket.FIRST.with(voorrang, more).pakket(),
                        longer(SECOND).with(voorrang, more).pakket())
                    .compare(done -> {})
                    .overgangenWeeggroep()))
        .isEqualTo(
            Map.of("A wordt geen", List.of("criterium 4"), "B wordt geen", List.of("criterium 4")));
  }

  @Test
  void eenRuimereOptieEnEenCriteriumVerklarenElkHunDeel() {
    ComparedPakket to =
        longer(SECOND).with("letselrisico is HOOG", "letselrisico is MATIG of HOOG");

    assertThat(causes(to.vergelijking().overgangenWeeggroep()))
        .containsEntry("B wordt A", List.of("optie O3"))
        .containsEntry("B wordt geen", List.of("criterium 4"))
        .containsEntry("geen wordt B", List.of("criterium 4"));
  }

  @Test
  void eenOptieDieBlijftTeltMeeVoorWieErinKomt() {
    ComparedPakket to = longer(SECOND).without("O1");

    assertThat(causes(to.vergelijking().overgangenWeeggroep()))
        .containsEntry("geen wordt A", List.of("criterium 4"))
        .containsEntry("geen wordt B", List.of("criterium 4", "optie O1"));
  }

  @Test
  void zonderGroepenErvoorZijnAlleOptiesSamenDeOorzaak() {
    ComparedPakket from = new ComparedPakket("2027.1", SECOND.without("O1").without("O3").lines());

    assertThat(
            causes(
                new PakketComparison(from.pakket(), SECOND.pakket())
                    .compare(done -> {})
                    .overgangenWeeggroep()))
        .isEqualTo(
            Map.of(
                "geen wordt A", List.of("optie O1", "optie O3"),
                "geen wordt B", List.of("optie O1", "optie O3")));
  }

  private static Map<String, List<String>> causes(List<Overgang> overgangen) {
    return overgangen.stream()
        .collect(
            Collectors.toMap(
                overgang -> overgang.van() + " wordt " + overgang.naar(),
                overgang -> overgang.oorzaken().stream().map(RegelDifference::regel).toList()));
  }
}
