package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every line of precedence (rules/MODEL.md, Voorrang) and every conflict left on purpose. */
class VoorrangTest {
  private static final String C2 = "recidiverisico=LAAG ";
  private static final String C3 =
      "laatsteReclasseringsinformatie=GEEN recidiverisico= datumRisc= bronRecidiverisico= ";
  private static final String C4 = "einddatumDetentie=2026-05-20 ";
  private static final String C6 = "geboortedatum=2006-01-01 asrWegingskaderToegepast=NEE ";
  private static final String C9 = "isdOpgelegd=JA adviseringAfgerond=JA ";

  /** A line: who yields to whom, a case in which just these two apply, and what comes of it. */
  record VoorrangLine(String yielding, String before, Gedetineerde zaak, Prioriteit outcome) {
    @Override
    public String toString() {
      return "%s wijkt voor %s: %s".formatted(yielding, before, outcome);
    }
  }

  static final List<VoorrangLine> RULES =
      List.of(
          afterVerdict("1", "8", "verblijfsstatus=NEE artikel43Lid3Plaatsing=JA"),
          afterVerdict("2", "8", C2 + "artikel43Lid3Plaatsing=JA"),
          afterVerdict("3", "8", C3 + "artikel43Lid3Plaatsing=JA"),
          afterVerdict("4", "8", C4 + "artikel43Lid3Plaatsing=JA"),
          afterVerdict("9", "8", C9 + "artikel43Lid3Plaatsing=JA"),
          afterVerdict("10", "8", "uitstroomMetZorgmachtiging=JA artikel43Lid3Plaatsing=JA"),
          new VoorrangLine(
              "3",
              "3-NB",
              TestZaken.afterVerdict(
                  "recidiverisico=HOOG datumRisc=2025-01-01"
                      + " laatsteReclasseringsinformatie=2025-01-01"),
              Prioriteit.PROFESSIONELE_WEGING),
          afterVerdict("3", "7", C3 + "toezichtNaDetentie=JA"),
          preventive("1", "6", "verblijfsstatus=NEE " + C6, Prioriteit.HOGE_PRIORITEIT),
          preventive("2", "6", C2 + C6, Prioriteit.HOGE_PRIORITEIT),
          preventive("3", "6", C3 + C6, Prioriteit.HOGE_PRIORITEIT),
          preventive("5", "6", "lopendeAdviesvraag=JA " + C6, Prioriteit.HOGE_PRIORITEIT),
          preventive("2", "5", C2 + "lopendeAdviesvraag=JA", Prioriteit.UITGESTELD),
          preventive("3", "5", C3 + "lopendeAdviesvraag=JA", Prioriteit.UITGESTELD),
          preventive(
              "5", "1", "lopendeAdviesvraag=JA verblijfsstatus=NEE", Prioriteit.LAGE_PRIORITEIT),
          signaal("1", "verblijfsstatus=NEE"),
          signaal("2", C2),
          signaal("3", C3),
          signaal("4", C4),
          signaal("9", C9),
          signaal("10", "uitstroomMetZorgmachtiging=JA"),
          preventive(
              "5",
              "signaal",
              "lopendeAdviesvraag=JA signaalCasemanager=JA",
              Prioriteit.PROFESSIONELE_WEGING));

  @ParameterizedTest
  @FieldSource("RULES")
  void wijktEnBepaaltDeUitkomstNietMeer(VoorrangLine rule) {
    Prioritering prioritering = TestPakketten.prioritise(rule.zaak());
    Bevinding yielding = TestPakketten.bevinding(prioritering, rule.yielding());

    assertThat(valid(prioritering)).containsExactlyInAnyOrder(rule.yielding(), rule.before());
    assertThat(yielding.wijktVoor()).extracting(Object::toString).containsExactly(rule.before());
    assertThat(yielding.uitleg()).contains(" Criterium " + rule.before() + " gaat voor: ");
    assertThat(TestPakketten.bevinding(prioritering, rule.before()).wijktVoor()).isEmpty();
    assertThat(prioritering.prioriteit()).isEqualTo(rule.outcome());
    assertThat(prioritering.tegenstrijdig()).isFalse();
  }

  @Test
  void elkeRegelVanHetPakketIsBeproefdEnGeenAndere() {
    Set<String> ofThePakket =
        RegelpakketLoader.load(TestPakketten.source("2021.1")).rules().voorrang().stream()
            .map(rule -> rule.yielding() + " voor " + rule.voor())
            .collect(Collectors.toSet());

    assertThat(RULES)
        .extracting(rule -> rule.yielding() + " voor " + rule.before())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(ofThePakket);
  }

  @ParameterizedTest(name = "7 botst met {0}")
  @CsvSource({
    "1, verblijfsstatus=NEE",
    "2, " + C2,
    "4, " + C4,
    "9, " + C9,
  })
  void toezichtTegenoverEenLageKantWegenMensen(String criterium, String difference) {
    Prioritering without =
        TestPakketten.prioritise(TestZaken.afterVerdict("toezichtNaDetentie=JA " + difference));

    assertThat(valid(without)).containsExactlyInAnyOrder("7", criterium);
    assertThat(without.prioriteit()).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(without.tegenstrijdig()).isTrue();
  }

  @ParameterizedTest(name = "een signaal haalt {0} uit de botsing met 7")
  @CsvSource({
    "1, verblijfsstatus=NEE",
    "2, " + C2,
    "4, " + C4,
    "9, " + C9,
  })
  void metEenSignaalGaatToezichtVoor(String criterium, String difference) {
    Prioritering with =
        TestPakketten.prioritise(
            TestZaken.afterVerdict("toezichtNaDetentie=JA signaalCasemanager=JA " + difference));

    assertThat(TestPakketten.bevinding(with, criterium).wijktVoor())
        .extracting(Object::toString)
        .containsExactly("signaal");
    assertThat(with.prioriteit()).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(with.tegenstrijdig()).isFalse();
  }

  @Test
  void ookWieZelfWijktLaatEenAnderWijken() {
    assertThat(proposal(C3 + "lopendeAdviesvraag=JA verblijfsstatus=NEE"))
        .isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    Prioritering prioritering =
        TestPakketten.prioritise(
            TestZaken.preventive(C3 + "lopendeAdviesvraag=JA verblijfsstatus=NEE"));
    assertThat(TestPakketten.bevinding(prioritering, "5").countsAlong()).isFalse();
    assertThat(TestPakketten.bevinding(prioritering, "3").countsAlong()).isFalse();
  }

  @Test
  void erZijnGeenAndereTegenspraken() {
    List<BoundaryTable.BoundaryRow> cases = BoundaryTable.list(4000, 21);
    List<Prioritering> contradictory =
        cases.stream()
            .map(g -> TestPakketten.engine("2021.1").evaluate(g.zaak(), g.peildatum()))
            .filter(Prioritering::tegenstrijdig)
            .toList();

    assertThat(contradictory).hasSizeGreaterThan(50);
    assertThat(contradictory)
        .allSatisfy(
            prioritering ->
                assertThat(
                        prioritering.bevindingen().stream()
                            .filter(Bevinding::countsAlong)
                            .map(bevinding -> bevinding.criterium().code()))
                    .contains("7")
                    .containsAnyOf("1", "2", "4", "9")
                    .isSubsetOf("1", "2", "3-NB", "4", "7", "9"));
  }

  private static Prioriteit proposal(String difference) {
    return TestPakketten.prioritise(TestZaken.preventive(difference)).prioriteit();
  }

  private static List<String> valid(Prioritering prioritering) {
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.status() == Status.VAN_TOEPASSING)
        .map(bevinding -> bevinding.criterium().code())
        .toList();
  }

  private static VoorrangLine afterVerdict(String yielding, String before, String difference) {
    return new VoorrangLine(
        yielding, before, TestZaken.afterVerdict(difference), Prioriteit.HOGE_PRIORITEIT);
  }

  private static VoorrangLine preventive(
      String yielding, String before, String difference, Prioriteit outcome) {
    return new VoorrangLine(yielding, before, TestZaken.preventive(difference), outcome);
  }

  private static VoorrangLine signaal(String yielding, String difference) {
    return new VoorrangLine(
        yielding,
        "signaal",
        TestZaken.afterVerdict("signaalCasemanager=JA " + difference),
        Prioriteit.PROFESSIONELE_WEGING);
  }
}
