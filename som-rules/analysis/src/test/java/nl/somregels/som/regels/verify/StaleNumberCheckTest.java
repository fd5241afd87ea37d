package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleNumberCheckTest {
  private static final String RULE =
      """
      // Voor het vonnis wordt pas
      // geprioriteerd na dag 15. (tabel 15)
      regel "som-moment Nog geen dag 15"
        @bron("dag 15")
        @consensus("ja")
        @lezing("Het telt vanaf 15.")
        @toelichting("Kijk na 15 weken.")
      wanneer
        er is een gedetineerde
        - de detentie is nog niet op dag %s
      gevolg
        het effect is NOG_NIET
      einde
      """;

  @TempDir private Path folder;

  private List<String> meldingen(String number, String against) throws IOException {
    TestFolder trial = new TestFolder(folder).withPakket("2026.8").withPakket("2026.9");
    trial.with("2026.8/criteria.dslr", RULE.formatted("15"));
    trial.with("2026.9/criteria.dslr", RULE.formatted(number));
    trial.with(
        "2026.9/pakket.yaml",
        trial
            .read("2026.9/pakket.yaml")
            .replaceFirst(
                "lezingen: .*|lezingen:",
                "lezingen:\n  - \"Het SOM-moment is dag 15.\"\n  - \"Dag 15 is iets anders.\"\n")
            .replaceFirst(
                "wijzigingen:\\s*\n", "wijzigingen:\n  - \"Het SOM-moment was dag 15.\"\n"));
    trial.with(
        "2026.9/voorbeelden/a.yaml",
        """
        - naam: "som-moment op dag 15"
          peildatum: 2026-06-30
          feiten: {fase: PREVENTIEF}
          verwacht: {prioriteit: NOG_NIET_GEPRIORITEERD, vanToepassing: []}
          waarom: "Proef."
        """);
    trial.with(
        "2026.9/wijziging.md",
        "# Proef\n\n## Bedoelde wijzigingen\n\nTen opzichte van pakket "
            + against
            + ":\n\n- nog geen\n");
    List<PakketFileSet> sources = PakketFolder.sources(folder);
    ComparablePakketten neighbours = new ComparablePakketten(sources);
    PakketFileSet source = neighbours.find(PakketReference.of("2026.9")).orElseThrow();
    Pakket pakket = RegelpakketLoader.load(source);
    List<Melding> found =
        new StaleNumberCheck()
            .check(CheckContext.of(source, pakket, neighbours, TestPakketten.engine(pakket)))
            .meldingen();
    assertThat(found).allMatch(melding -> melding.ernst() == Ernst.OPMERKING);
    return found.stream()
        .map(melding -> melding.place().orElseThrow() + " " + melding.tekst())
        .toList();
  }

  @Test
  void elkOudGetalNaastDeRegelIsEenOpmerkingMetOudEnNieuw() throws IOException {
    String text =
        " hier staat nog het oude getal \"dag 15\"; criterium som-moment zegt nu \"dag 22\".";
    assertThat(meldingen("22", "2026.8"))
        .containsExactly(
            "criteria.dslr:2" + text,
            "criteria.dslr:3" + text,
            "criteria.dslr:6" + text,
            "pakket.yaml:14" + text,
            "voorbeelden/a.yaml:1" + text);
  }

  @Test
  void zonderAnderGetalOfZonderAnderPakketIsErNietsTeZeggen() throws IOException {
    assertThat(meldingen("15", "2026.8")).isEmpty();
    assertThat(meldingen("22", "2026.7")).isEmpty();
  }
}
