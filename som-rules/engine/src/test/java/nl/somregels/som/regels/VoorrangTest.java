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
  record VoorrangLine(String wijker, String voor, Gedetineerde zaak, Prioriteit uitkomst) {
    @Override
    public String toString() {
      return "%s wijkt voor %s: %s".formatted(wijker, voor, uitkomst);
    }
  }

  static final List<VoorrangLine> REGELS =
      List.of(
          naVonnis("1", "8", "verblijfsstatus=NEE artikel43Lid3Plaatsing=JA"),
          naVonnis("2", "8", C2 + "artikel43Lid3Plaatsing=JA"),
          naVonnis("3", "8", C3 + "artikel43Lid3Plaatsing=JA"),
          naVonnis("4", "8", C4 + "artikel43Lid3Plaatsing=JA"),
          naVonnis("9", "8", C9 + "artikel43Lid3Plaatsing=JA"),
          naVonnis("10", "8", "uitstroomMetZorgmachtiging=JA artikel43Lid3Plaatsing=JA"),
          new VoorrangLine(
              "3",
              "3-NB",
              TestZaken.naVonnis(
                  "recidiverisico=HOOG datumRisc=2025-01-01"
                      + " laatsteReclasseringsinformatie=2025-01-01"),
              Prioriteit.PROFESSIONELE_WEGING),
          naVonnis("3", "7", C3 + "toezichtNaDetentie=JA"),
          preventief("1", "6", "verblijfsstatus=NEE " + C6, Prioriteit.HOGE_PRIORITEIT),
          preventief("2", "6", C2 + C6, Prioriteit.HOGE_PRIORITEIT),
          preventief("3", "6", C3 + C6, Prioriteit.HOGE_PRIORITEIT),
          preventief("5", "6", "lopendeAdviesvraag=JA " + C6, Prioriteit.HOGE_PRIORITEIT),
          preventief("2", "5", C2 + "lopendeAdviesvraag=JA", Prioriteit.UITGESTELD),
          preventief("3", "5", C3 + "lopendeAdviesvraag=JA", Prioriteit.UITGESTELD),
          preventief(
              "5", "1", "lopendeAdviesvraag=JA verblijfsstatus=NEE", Prioriteit.LAGE_PRIORITEIT),
          signaal("1", "verblijfsstatus=NEE"),
          signaal("2", C2),
          signaal("3", C3),
          signaal("4", C4),
          signaal("9", C9),
          signaal("10", "uitstroomMetZorgmachtiging=JA"));

  @ParameterizedTest
  @FieldSource("REGELS")
  void wijktEnBepaaltDeUitkomstNietMeer(VoorrangLine regel) {
    Prioritering prioritering = TestPakketten.prioriteer(regel.zaak());
    Bevinding wijker = TestPakketten.bevinding(prioritering, regel.wijker());

    assertThat(geldend(prioritering)).containsExactlyInAnyOrder(regel.wijker(), regel.voor());
    assertThat(wijker.wijktVoor()).extracting(Object::toString).containsExactly(regel.voor());
    assertThat(wijker.uitleg()).contains(" Wijkt voor criterium " + regel.voor() + ": ");
    assertThat(TestPakketten.bevinding(prioritering, regel.voor()).wijktVoor()).isEmpty();
    assertThat(prioritering.prioriteit()).isEqualTo(regel.uitkomst());
    assertThat(prioritering.tegenstrijdig()).isFalse();
  }

  @Test
  void elkeRegelVanHetPakketIsBeproefdEnGeenAndere() {
    Set<String> vanHetPakket =
        RegelpakketLoader.load(TestPakketten.bron("2021.1")).regels().voorrang().stream()
            .map(regel -> regel.wijker() + " voor " + regel.voor())
            .collect(Collectors.toSet());

    assertThat(REGELS)
        .extracting(regel -> regel.wijker() + " voor " + regel.voor())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(vanHetPakket);
  }

  @ParameterizedTest(name = "7 botst met {0}")
  @CsvSource({
    "1, verblijfsstatus=NEE",
    "2, " + C2,
    "4, " + C4,
    "9, " + C9,
  })
  void toezichtTegenoverEenLageKantWegenMensen(String criterium, String verschil) {
    Prioritering zonder =
        TestPakketten.prioriteer(TestZaken.naVonnis("toezichtNaDetentie=JA " + verschil));

    assertThat(geldend(zonder)).containsExactlyInAnyOrder("7", criterium);
    assertThat(zonder.prioriteit()).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(zonder.tegenstrijdig()).isTrue();
  }

  @ParameterizedTest(name = "een signaal haalt {0} uit de botsing met 7")
  @CsvSource({
    "1, verblijfsstatus=NEE",
    "2, " + C2,
    "4, " + C4,
    "9, " + C9,
  })
  void metEenSignaalGaatToezichtVoor(String criterium, String verschil) {
    Prioritering met =
        TestPakketten.prioriteer(
            TestZaken.naVonnis("toezichtNaDetentie=JA signaalCasemanager=JA " + verschil));

    assertThat(TestPakketten.bevinding(met, criterium).wijktVoor())
        .extracting(Object::toString)
        .containsExactly("signaal");
    assertThat(met.prioriteit()).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(met.tegenstrijdig()).isFalse();
  }

  @Test
  void eenSignaalHeftUitstelNietOp() {
    assertThat(voorstel("lopendeAdviesvraag=JA signaalCasemanager=JA"))
        .isEqualTo(Prioriteit.UITGESTELD);
  }

  @Test
  void eenSignaalBijUitstelZonderRechtmatigVerblijfWegenMensen() {
    assertThat(voorstel("lopendeAdviesvraag=JA signaalCasemanager=JA verblijfsstatus=NEE"))
        .isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
  }

  @Test
  void ookWieZelfWijktLaatEenAnderWijken() {
    assertThat(voorstel(C3 + "lopendeAdviesvraag=JA verblijfsstatus=NEE"))
        .isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    Prioritering prioritering =
        TestPakketten.prioriteer(
            TestZaken.preventief(C3 + "lopendeAdviesvraag=JA verblijfsstatus=NEE"));
    assertThat(TestPakketten.bevinding(prioritering, "5").teltMee()).isFalse();
    assertThat(TestPakketten.bevinding(prioritering, "3").teltMee()).isFalse();
  }

  @Test
  void erZijnGeenAndereTegenspraken() {
    List<BoundaryTable.BoundaryRow> gevallen = BoundaryTable.lijst(4000, 21);
    List<Prioritering> tegenstrijdig =
        gevallen.stream()
            .map(g -> TestPakketten.engine("2021.1").evaluate(g.zaak(), g.peildatum()))
            .filter(Prioritering::tegenstrijdig)
            .toList();

    assertThat(tegenstrijdig).hasSizeGreaterThan(50);
    assertThat(tegenstrijdig)
        .allSatisfy(
            prioritering ->
                assertThat(
                        prioritering.bevindingen().stream()
                            .filter(Bevinding::teltMee)
                            .map(bevinding -> bevinding.criterium().code()))
                    .contains("7")
                    .containsAnyOf("1", "2", "4", "9")
                    .isSubsetOf("1", "2", "3-NB", "4", "7", "9"));
  }

  private static Prioriteit voorstel(String verschil) {
    return TestPakketten.prioriteer(TestZaken.preventief(verschil)).prioriteit();
  }

  private static List<String> geldend(Prioritering prioritering) {
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.status() == Status.VAN_TOEPASSING)
        .map(bevinding -> bevinding.criterium().code())
        .toList();
  }

  private static VoorrangLine naVonnis(String wijker, String voor, String verschil) {
    return new VoorrangLine(wijker, voor, TestZaken.naVonnis(verschil), Prioriteit.HOGE_PRIORITEIT);
  }

  private static VoorrangLine preventief(
      String wijker, String voor, String verschil, Prioriteit uitkomst) {
    return new VoorrangLine(wijker, voor, TestZaken.preventief(verschil), uitkomst);
  }

  private static VoorrangLine signaal(String wijker, String verschil) {
    return new VoorrangLine(
        wijker,
        "signaal",
        TestZaken.naVonnis("signaalCasemanager=JA " + verschil),
        Prioriteit.PROFESSIONELE_WEGING);
  }
}
