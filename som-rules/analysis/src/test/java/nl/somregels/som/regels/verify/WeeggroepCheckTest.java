package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.diff.ComparedPakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.verify.proof.WettenTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that splits who is weighed, with a case that is weighed and one that is not. */
class WeeggroepCheckTest {
  private static final String WEIGHED =
      """
      - naam: "botsing"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: NEE, toezichtNaDetentie: JA, lvb: JA,
          letselrisico: HOOG}
        verwacht: {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7, O1, O2],
          onbekend: [], weeggroep: A, eerst: JA}
        waarom: "Proef."
      - naam: "signaal"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: NEE, toezichtNaDetentie: NEE,
          signaalCasemanager: JA}
        verwacht: {prioriteit: PROFESSIONELE_WEGING, vanToepassing: [1, signaal], onbekend: [],
          wijkt: {1: [signaal]}}
        waarom: "Proef."
      - naam: "toezicht"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: JA, toezichtNaDetentie: JA, lvb: NEE}
        verwacht: {prioriteit: HOGE_PRIORITEIT, vanToepassing: [7], onbekend: []}
        waarom: "Proef."
      """;

  @TempDir private Path folder;
  private TestFolder trial;

  @BeforeEach
  void withOptions() {
    trial = new TestFolder(folder).withPakket("2026.9");
    trial.with("2026.9/voorbeelden/a.yaml", WEIGHED);
    trial.with(
        "2026.9/criteria.dslr",
        trial.read("2026.9/criteria.dslr")
            + line("signaal", "de casemanager geeft een signaal: JA", "het effect is WEGING")
            + WettenTrial.SIGNAAL_GOES_BEFORE_1
            + """

            regel "11 Weging"
              @bron("proef")
              @richting("Proef.")
            gevolg
              toon recidiverisico
              toon teMotiveren
            einde
            """);
    trial.with(
        "2026.9/opties.dslr",
        line("O1", "de lvb is JA", "de weeggroep is A")
            + line("O2", "het letselrisico is HOOG", "de weeggroep is A\n  eerst bekijken"));
  }

  private static String line(String code, String voorwaarde, String consequence) {
    return """
        // Proef.
        regel "%s Proef"
          @bron("proef")
          @consensus("ja")
        wanneer
          er is een gedetineerde
          - %s
        gevolg
          %s
        einde

        """
        .formatted(code, voorwaarde, consequence);
  }

  private List<String> meldingen(String ernst) {
    return trial.meldingen("2026.9").stream()
        .filter(line -> line.startsWith(ernst))
        .map(line -> line.replaceAll("(?s)^[A-Z]+ \\S+ |\n.*", ""))
        .toList();
  }

  @Test
  void wieNietGewogenWordtLaatNietsZienVanDeOpties() {
    assertThat(meldingen("FOUT")).isEmpty();
    assertThat(meldingen("WAARSCHUWING"))
        .filteredOn(line -> line.contains("geen voorbeeld"))
        .containsExactly(
            "geen voorbeeld heeft de uitkomst LAGE_PRIORITEIT.",
            "geen voorbeeld heeft de uitkomst NOG_NIET_GEPRIORITEERD.",
            "criteria.dslr:2: geen voorbeeld laat zien dat criterium 1 onbekend is.",
            "criteria.dslr:7: geen voorbeeld laat zien dat \"rechtmatig verblijf is NEE\" bij"
                + " criterium 1 onbekend is.",
            "criteria.dslr:13: geen voorbeeld laat zien dat criterium 7 onbekend is.",
            "criteria.dslr:18: geen voorbeeld laat zien dat \"de fase is NA_VONNIS\" bij criterium"
                + " 7 onwaar is.",
            "criteria.dslr:18: geen voorbeeld laat zien dat \"de fase is NA_VONNIS\" bij criterium"
                + " 7 onbekend is.",
            "criteria.dslr:19: geen voorbeeld laat zien dat \"er volgt toezicht na de detentie:"
                + " JA\" bij criterium 7 onbekend is.",
            "opties.dslr:2: geen voorbeeld laat zien dat criterium O1 niet van toepassing is.",
            "opties.dslr:7: geen voorbeeld laat zien dat \"de lvb is JA\" bij criterium O1 onwaar"
                + " is.",
            "opties.dslr:13: geen voorbeeld laat zien dat criterium O2 niet van toepassing is.",
            "opties.dslr:18: geen voorbeeld laat zien dat \"het letselrisico is HOOG\" bij"
                + " criterium O2 onwaar is.");
    assertThat(trial.controle("2026.9").criteria()).isEqualTo(5);
    assertThat(trial.controle("2026.9").summary())
        .containsSubsequence(
            "Voorbeelden: 3 van 3 kloppen.",
            "Criteria en hun statussen: 10 van 14 in een voorbeeld.",
            "Voorwaarden en hun waarheden: 11 van 17 in een voorbeeld.",
            "Regels van voorrang: 1 van 1 in een voorbeeld.",
            "Botsingen die mensen wegen: 1 van 1 in een voorbeeld.",
            "Uitkomsten: 4 van 6 in een voorbeeld.",
            "Bewijs: 16 volledig bekende profielen van de criteria en 6 van de optionele criteria,"
                + " elk in Drools: zoals hierboven.");
  }

  @Test
  void elkeGroepEnElkeVoorrangHeeftEenEigenVoorbeeldNodig() {
    trial.with(
        "2026.9/criteria.dslr",
        trial
            .read("2026.9/criteria.dslr")
            .replace(
                "voor criterium signaal\n",
                "voor criterium signaal\n  criterium 7 wijkt voor criterium signaal\n"));
    assertThat(meldingen("WAARSCHUWING"))
        .contains(
            "criteria.dslr:40: geen voorbeeld laat criterium 7 wijken voor criterium signaal.")
        .noneMatch(line -> line.contains("geen voorbeeld laat criterium 1 wijken"))
        .noneMatch(line -> line.contains("weeggroep"));
    trial.with(
        "2026.9/voorbeelden/a.yaml",
        WEIGHED.substring(0, WEIGHED.indexOf("- naam: \"signaal\"")) + TestFolder.GOOD);
    assertThat(meldingen("WAARSCHUWING"))
        .filteredOn(line -> line.contains("weeggroep"))
        .containsExactly("geen voorbeeld heeft de weeggroep B.");
  }

  @Test
  void vanOptiesTeltAlleenOfZeKunnenGelden() {
    trial.with(
        "2026.9/opties.dslr",
        trial
            .read("2026.9/opties.dslr")
            .replace("- de lvb is JA\n", "- de lvb is JA\n  - de fase is NA_VONNIS\n")
            .replace(
                "- het letselrisico is HOOG\n",
                "- het letselrisico is HOOG\n  - het letselrisico is LAAG\n"));
    assertThat(meldingen("FOUT"))
        .contains("opties.dslr:14: Criterium O2 kan in geen enkel geval van toepassing zijn.");
    assertThat(meldingen("OPMERKING"))
        .contains("De criteria 1 en 7 spreken elkaar tegen; mensen wegen dat.")
        .noneMatch(line -> line.contains("alleen de uitleg"));
  }

  @Test
  void deVoortgangTeltDeProfielenVanDeOptiesMee() {
    Pakket pakket = ComparedPakket.FIRST.pakket();
    Set<String> heard = new ConcurrentSkipListSet<>();
    CheckContext.of(
            new PakketFileSet("2027.1", new TreeMap<>()),
            pakket,
            new ComparablePakketten(List.of()),
            TestPakketten.engine(pakket))
        .spaces()
        .test((done, total) -> heard.add(done + " van " + total));
    assertThat(heard).containsExactlyInAnyOrder("32 van 38", "38 van 38");
  }

  @Test
  void watOptiesEnWegingLezenIsNietOngelezen() {
    assertThat(meldingen("OPMERKING"))
        .filteredOn(line -> line.startsWith("Geen regel"))
        .singleElement()
        .asString()
        .contains(" zelfredzaamheid", " onttrekkingsrisico")
        .doesNotContain(
            "fase", "verblijfsstatus", "lvb", " letselrisico", "recidiverisico,", "teMotiveren");
  }

  @Test
  void eenAndereGroepOfNietVooropWijktAf() {
    trial.with(
        "2026.9/voorbeelden/a.yaml",
        WEIGHED
            .replace("eerst: JA}", "eerst: NEE}")
            .replace(
                "wijkt: {1: [signaal]}}",
                "wijkt: {}, precies: [onbekend], verplicht: [1], weeggroep: A}")
            .replace("vanToepassing: [7]", "vanToepassing: [7], eerst: JA"));
    assertThat(meldingen("FOUT"))
        .map(line -> line.replaceFirst("\n.*", ""))
        .containsExactly(
            "voorbeelden/a.yaml:1: voorbeeld \"botsing\" klopt niet: de zaak is als eerste te"
                + " bekijken.",
            "voorbeelden/a.yaml:8: voorbeeld \"signaal\" klopt niet: criterium O1 is onbekend, want"
                + " lvb is niet ingevuld; criterium O2 is onbekend, want letselrisico is niet ingevuld;"
                + " de weeggroep is B in plaats van A; criterium 1 wijkt voor signaal; criterium 1"
                + " geeft geen verplichte taak.",
            "voorbeelden/a.yaml:15: voorbeeld \"toezicht\" klopt niet: de zaak is niet als eerste te"
                + " bekijken.");
  }
}
