package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.example.VoorbeeldWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still to be written is a remark of a concept, and an error once it is adopted. */
class FinishedCheckTest {
  private static final String CODES = "\\w+ (nog-te-schrijven|vastgesteld-niet-af) (?s:.*)";

  @TempDir private Path folder;

  private TestFolder trial() {
    return new TestFolder(folder)
        .withPakket("2026.9")
        .with("2026.9/voorbeelden/a.yaml", TestFolder.GOOD);
  }

  private List<String> meldingen(TestFolder trial, String version) {
    return trial.meldingen(version).stream().filter(line -> line.matches(CODES)).toList();
  }

  @Test
  void wieAfIsKrijgtNietsTeHoren() {
    assertThat(meldingen(trial(), "2026.9")).isEmpty();
  }

  @Test
  void watNieuwOpenLaatIsBijEenConceptEenOpmerkingEnVastgesteldEenFout() {
    TestFolder trial = trial();
    SomRegels.files(folder)
        .copy(PakketVersie.of("2026.9"), PakketVersie.of("2030.1"), null, null, folder);
    List<String> concept = meldingen(trial, "2030.1");
    assertThat(concept)
        .containsExactly(
            "OPMERKING nog-te-schrijven pakket.yaml:4: hier staat nog \"Schrijf hier...\".\n"
                + "Schrijf wat daar gevraagd wordt.",
            "OPMERKING nog-te-schrijven pakket.yaml:6: geldigVanaf is nog niet ingevuld.\n"
                + "Schrijf de eerste dag waarop het pakket geldt, of geef haar bij som vaststel"
                + " --met-ingang.",
            "OPMERKING nog-te-schrijven pakket.yaml:10: hier staat nog \"Schrijf hier...\".\n"
                + "Schrijf wat daar gevraagd wordt.",
            "OPMERKING nog-te-schrijven wijziging.md:4: hier staat nog \"Schrijf hier...\".\n"
                + "Schrijf wat daar gevraagd wordt.");
    trial.with(
        "2030.1/pakket.yaml",
        trial.read("2030.1/pakket.yaml").replace("status: concept", "status: vastgesteld"));
    assertThat(meldingen(trial, "2030.1"))
        .containsAll(
            concept.stream()
                .map(line -> line.replace("OPMERKING nog-te-schrijven", "FOUT vastgesteld-niet-af"))
                .toList())
        .anyMatch(line -> line.contains("de bedoelde wijzigingen staan er nog niet."))
        .hasSize(5);
    trial.with(
        "2030.1/pakket.yaml",
        trial.read("2030.1/pakket.yaml").replace("status: vastgesteld", "status: ingetrokken"));
    assertThat(meldingen(trial, "2030.1")).isEmpty();
  }

  @Test
  void metTitelEnEersteDagBlijftAlleenDeBeschrijvingOpen() {
    TestFolder trial = trial();
    SomRegels.files(folder)
        .copy(
            PakketVersie.of("2026.9"),
            PakketVersie.of("2030.1"),
            "Proef",
            LocalDate.of(2030, 1, 1),
            folder);
    assertThat(meldingen(trial, "2030.1")).hasSize(2);
  }

  /** Of an earlier revision nothing is left to write; of an example its reason is. */
  @Test
  void vanEenVoorbeeldIsDeRedenTeSchrijvenVanEenOudeHerzieningNiets() {
    TestFolder trial = trial();
    String old = "2026.9/herzieningen/2/";
    for (String file : List.of("criteria.dslr", "wijziging.md", "niet-gemodelleerd.yaml")) {
      trial.with(old + file, trial.read("2026.9/" + file));
    }
    trial
        .with(
            old + "pakket.yaml",
            trial
                .read("2026.9/pakket.yaml")
                .replace("herziening: 3", "herziening: 2")
                .replace("titel: ", "titel: Schrijf hier de titel #"))
        .with(
            "2026.9/voorbeelden/a.yaml",
            TestFolder.GOOD.replaceAll("waarom: .*", "waarom: \"" + VoorbeeldWriter.WHY + '"'));
    assertThat(
            SomAnalysis.check(SomRegels.files(folder)).stream()
                .flatMap(controle -> controle.meldingen().stream())
                .filter(melding -> melding.code() == MeldingCode.VASTGESTELD_NIET_AF))
        .map(Melding::toString)
        .containsExactly(
            "voorbeelden/a.yaml:5: hier staat nog \"Schrijf hier...\".\n"
                + "Schrijf wat daar gevraagd wordt.");
  }

  @Test
  void eenAndereKopEenCriteriumZonderNaamEnEenOpenOnderwerpStaanErMetHunPlaats() {
    TestFolder trial = trial();
    trial
        .with("2026.9/wijziging.md", "\n# Wijziging in pakket 2026.9, herziening 2\n")
        .with(
            "2026.9/niet-gemodelleerd.yaml",
            "- onderwerp: \"Schrijf hier het onderwerp\"\n  bron: b\n  reden: c\n")
        .with(
            "2026.9/criteria.dslr",
            trial.read("2026.9/criteria.dslr").replace("\"7 Toezicht\"", "\"7\""));
    assertThat(meldingen(trial, "2026.9"))
        .containsExactly(
            "FOUT vastgesteld-niet-af criteria.dslr:13: criterium 7 heeft geen naam.\n"
                + "Schrijf achter de code hoe het heet, zoals: regel \"4 Kort verblijf na het"
                + " vonnis\".",
            "FOUT vastgesteld-niet-af niet-gemodelleerd.yaml:1: hier staat nog \"Schrijf"
                + " hier...\".\nSchrijf wat daar gevraagd wordt.",
            "FOUT vastgesteld-niet-af wijziging.md:2: dit is niet de kop van dit pakket en deze"
                + " herziening.\nBegin met: # Wijziging in pakket 2026.9, herziening 3");
  }
}
