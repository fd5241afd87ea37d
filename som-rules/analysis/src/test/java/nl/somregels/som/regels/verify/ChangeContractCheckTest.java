package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.regels.verify.proof.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two small packs, of which the second weighs supervision instead of giving it high priority: one
 * profile goes from high to weighing, and one from weighing to low.
 */
class ChangeContractCheckTest {
  private static final String FROM_HIGH =
      "van HOGE_PRIORITEIT naar PROFESSIONELE_WEGING als rechtmatig verblijf is JA";
  private static final String TO_LOW =
      "van PROFESSIONELE_WEGING naar LAGE_PRIORITEIT als er volgt toezicht na de detentie: JA";

  @TempDir private Path folder;

  private TestFolder trial() {
    TestFolder trial = new TestFolder(folder).withPakket("2026.8").withPakket("2026.9");
    return trial.with(
        "2026.9/criteria.dslr",
        trial.read("2026.9/criteria.dslr").replace("het effect is HOOG", "het effect is WEGING"));
  }

  private static String contract(String against, String... lines) {
    return "# Proef\n\n## Bedoelde wijzigingen\n\nTen opzichte van pakket "
        + against
        + ":\n\n- "
        + String.join("\n- ", lines)
        + "\n";
  }

  private CheckResult controle(String version) {
    return new TestFolder(folder).result(new ChangeContractCheck(), version);
  }

  /** As a person reads it, with its code and the smallest case. */
  private List<String> meldingen(String... lines) {
    trial().with("2026.9/wijziging.md", contract("2026.8", lines));
    return meldingen(controle("2026.9"));
  }

  private static List<String> meldingen(CheckResult result) {
    return result.meldingen().stream().map(TestFolder::text).toList();
  }

  @Test
  void watBedoeldIsEnNietsAndersIsBewezen() {
    assertThat(meldingen(FROM_HIGH, TO_LOW)).isEmpty();
    assertThat(controle("2026.9").summary())
        .containsExactly(
            "Bedoelde wijzigingen ten opzichte van 2026.8, over 8 volledig bekende profielen: 2 van"
                + " 2 gezien, 0 erbuiten.");
  }

  @Test
  void watErNietBijStaatIsFoutMetHetKleinsteGeval() {
    assertThat(meldingen(FROM_HIGH))
        .containsExactly(
            "FOUT wijziging-niet-bedoeld wijziging.md:5: buiten de bedoelde wijzigingen om verandert"
                + " er iets: van PROFESSIONELE_WEGING naar LAGE_PRIORITEIT (1 profiel).\n"
                + "Is het bedoeld, schrijf het er dan bij; anders kloppen de regels nog niet.\n"
                + "{kenmerk=getuige, fase=NA_VONNIS, verblijfsstatus=NEE, toezichtNaDetentie=JA,"
                + " peildatum=2026-06-30}");
  }

  @Test
  void watBuitenDeVoorwaardenValtIsFout() {
    assertThat(
            meldingen(
                "van HOGE_PRIORITEIT naar PROFESSIONELE_WEGING als de fase is PREVENTIEF", TO_LOW))
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(
                    "FOUT wijziging-niet-bedoeld wijziging.md:5: buiten de bedoelde wijzigingen om"
                        + " verandert er iets: van HOGE_PRIORITEIT naar PROFESSIONELE_WEGING (1"
                        + " profiel)."))
        .contains(
            "FOUT wijziging-komt-niet-voor wijziging.md:7: \"van HOGE_PRIORITEIT naar"
                + " PROFESSIONELE_WEGING als de fase is PREVENTIEF\" komt in geen enkel geval"
                + " voor.\n"
                + "Haal deze wijziging weg, of kijk of de regels doen wat zij zegt.");
    assertThat(controle("2026.9").summary())
        .singleElement()
        .asString()
        .endsWith(" 1 van 2 gezien, 1 erbuiten.");
  }

  @Test
  void alleAndereGevallenZijnDieVanGeenAndereRegel() {
    assertThat(
            meldingen(
                FROM_HIGH, "van PROFESSIONELE_WEGING naar LAGE_PRIORITEIT in alle andere gevallen"))
        .isEmpty();
    assertThat(
            meldingen(
                FROM_HIGH,
                "van PROFESSIONELE_WEGING naar HOGE_PRIORITEIT als rechtmatig verblijf is NEE",
                "van PROFESSIONELE_WEGING naar LAGE_PRIORITEIT in alle andere gevallen"))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("FOUT wijziging-niet-bedoeld"))
        .anyMatch(line -> line.startsWith("FOUT wijziging-komt-niet-voor wijziging.md:8:"))
        .anyMatch(line -> line.startsWith("FOUT wijziging-komt-niet-voor wijziging.md:9:"));
  }

  @Test
  void geenBetekentDatErNietsVerandert() {
    assertThat(meldingen("geen")).hasSize(2).allMatch(r -> r.startsWith("FOUT wijziging-niet-be"));
    TestFolder trial = trial();
    trial
        .with("2026.9/criteria.dslr", trial.read("2026.8/criteria.dslr"))
        .with("2026.9/wijziging.md", contract("2026.8", "geen"));
    assertThat(meldingen(controle("2026.9"))).isEmpty();
    assertThat(controle("2026.9").summary())
        .singleElement()
        .asString()
        .endsWith("profielen: 0 van 0 gezien, 0 erbuiten.");
  }

  @Test
  void eenAndereRedenBijDezelfdeUitkomstIsOokEenWijziging() {
    TestFolder trial = trial();
    trial.with(
        "2026.9/criteria.dslr",
        trial
            .read("2026.8/criteria.dslr")
            .replace(
                "- de fase is NA_VONNIS\n",
                "- de fase is NA_VONNIS\n  - rechtmatig verblijf is JA\n"));
    trial.with("2026.9/wijziging.md", contract("2026.8", TO_LOW));
    assertThat(meldingen(controle("2026.9"))).isEmpty();
    trial.with(
        "2026.9/criteria.dslr",
        trial
            .read("2026.8/criteria.dslr")
            .replace("  - de fase is NA_VONNIS\n", "")
            .replace("HOOG", "LAAG"));
    assertThat(meldingen(controle("2026.9")))
        .anyMatch(line -> line.contains("verandert er iets: andere reden bij dezelfde uitkomst ("));
  }

  @Test
  void zolangZeErNietStaanZegtDeControleWatErNuVerandert() {
    String what =
        " wijziging.md:5: de bedoelde wijzigingen staan er nog niet. De regels veranderen nu van"
            + " HOGE_PRIORITEIT naar PROFESSIONELE_WEGING (1 profiel), van PROFESSIONELE_WEGING"
            + " naar LAGE_PRIORITEIT (1 profiel).\n"
            + "Schrijf ze op zodra u weet wat er hoort te veranderen.";
    assertThat(meldingen("nog geen")).containsExactly("FOUT vastgesteld-niet-af" + what);
    new TestFolder(folder).concept("2026.9");
    assertThat(meldingen(controle("2026.9")))
        .containsExactly("OPMERKING bedoelde-wijzigingen-nog-open" + what);
  }

  @Test
  void zonderContractIsErEenOpmerkingBehalveBijHetEerstePakket() {
    TestFolder trial = trial();
    String what =
        " wijziging.md: het pakket zegt niet welke gevallen anders horen uit te vallen.\n"
            + "Zet ze onder de kop \"Bedoelde wijzigingen\", zie LEESMIJ.md.";
    assertThat(meldingen(controle("2026.8"))).isEmpty();
    assertThat(meldingen(controle("2026.9"))).containsExactly("FOUT vastgesteld-niet-af" + what);
    trial.concept("2026.9");
    assertThat(meldingen(controle("2026.9")))
        .containsExactly("OPMERKING bedoelde-wijzigingen-ontbreken" + what);
  }

  @Test
  void eenEerdereHerzieningVanHetPakketZelfIsEenAnderPakket() {
    TestFolder trial = trial();
    for (String file : List.of("pakket.yaml", "criteria.dslr")) {
      trial.with(
          "2026.9/herzieningen/2/" + file,
          trial.read("2026.8/" + file).replace("2026.8", "2026.9").replace(": 3", ": 2"));
    }
    trial.with("2026.9/wijziging.md", contract("2026.9@2", FROM_HIGH, TO_LOW));
    assertThat(meldingen(controle("2026.9"))).isEmpty();
    assertThat(controle("2026.9").summary())
        .containsExactly(
            "Bedoelde wijzigingen ten opzichte van 2026.9@2, over 8 volledig bekende profielen: 2"
                + " van 2 gezien, 0 erbuiten.");
    trial.with("2026.9/wijziging.md", contract("2026.9@3", "geen"));
    assertThat(meldingen(controle("2026.9")))
        .containsExactly(
            "FOUT vergelijking-met-zichzelf wijziging.md:5: pakket 2026.9@3 is dit pakket zelf.\n"
                + "Noem het pakket waar dit pakket van afwijkt.");
    trial.with("2026.9/wijziging.md", contract("2026.9@1", "geen"));
    assertThat(meldingen(controle("2026.9")))
        .containsExactly(
            "FOUT pakket-onbekend wijziging.md:5: er is geen pakket 2026.9@1 om mee te vergelijken.\n"
                + "Er zijn: 2021.1, 2021.2, 2026.1, 2026.8, 2026.9.");
  }

  @Test
  void hetGenoemdePakketMoetErZijnEnLaden() {
    TestFolder trial = trial().with("2026.9/wijziging.md", contract("2020.1", "geen"));
    assertThat(meldingen(controle("2026.9")))
        .containsExactly(
            "FOUT pakket-onbekend wijziging.md:5: er is geen pakket 2020.1 om mee te vergelijken.\n"
                + "Er zijn: 2021.1, 2021.2, 2026.1, 2026.8, 2026.9.");
    trial.with("2026.9/wijziging.md", contract("2026.9", "geen"));
    assertThat(meldingen(controle("2026.9")))
        .containsExactly(
            "FOUT vergelijking-met-zichzelf wijziging.md:5: pakket 2026.9 is dit pakket zelf.\n"
                + "Noem het pakket waar dit pakket van afwijkt.");
    trial
        .with("2026.9/wijziging.md", contract("2026.8", "geen"))
        .with("2026.8/pakket.yaml", "x: y\n");
    assertThat(meldingen(controle("2026.9")))
        .containsExactly(
            "FOUT pakket-laadt-niet wijziging.md:5: pakket 2026.8 laadt niet, dus er is niets"
                + " vergeleken.\nLos eerst op wat er mis is met dat pakket.");
  }

  @Test
  void eenGebundeldPakketIsErOokAlsHetNietInDeMapStaat() {
    trial().with("2026.9/wijziging.md", contract("2021.1", "nog geen"));
    assertThat(meldingen(controle("2026.9")))
        .singleElement()
        .asString()
        .contains("De regels veranderen nu van ");
  }
}
