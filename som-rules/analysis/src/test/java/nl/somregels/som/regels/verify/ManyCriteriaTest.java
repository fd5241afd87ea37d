package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.RuleFolder;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.analysis.SomAnalysis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack can have 64 criteria; what then does not fit any more is said. */
@Tag("slow")
class ManyCriteriaTest {
  @TempDir Path folder;

  @Test
  void met64CriteriaZijnWettenNietTeBewijzen() throws IOException {
    Controle controle = controle(64);

    assertThat(controle.criteria()).isEqualTo(64);
    assertThat(controle.meldingen())
        .filteredOn(melding -> melding.code() == MeldingCode.WETTEN_TE_VEEL_CRITERIA)
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.ernst()).isEqualTo(Ernst.FOUT);
              assertThat(melding.bestand()).isEqualTo("pakket.yaml");
            });
  }

  @Test
  void met63CriteriaWordenDeWettenBewezen() throws IOException {
    Controle controle = controle(63);

    assertThat(controle.criteria()).isEqualTo(63);
    assertThat(controle.meldingen())
        .extracting(Melding::code)
        .doesNotContain(MeldingCode.WETTEN_TE_VEEL_CRITERIA);
    assertThat(controle.summary()).anyMatch(line -> line.startsWith("Wetten: "));
  }

  /** Pack 2021.1 with as many criteria as asked for; the extra ones never change an outcome. */
  private Controle controle(int criteria) throws IOException {
    RuleFolder.copy("2021.1", folder);
    StringBuilder extra = new StringBuilder();
    int own = TestPakketten.pakket("2021.1").rules().criteria().size();
    for (int i = own; i < criteria; i++) {
      extra
          .append("// Nog een criterium.\nregel \"X" + i + " Extra\"\n")
          .append("  @bron(\"eigen\")\n  @consensus(\"ja\")\nwanneer\n  er is een gedetineerde\n")
          .append("  - de casemanager geeft een signaal: JA\n")
          .append("gevolg\n  het effect is WEGING\neinde\n\n");
    }
    Files.writeString(folder.resolve("2021.1").resolve("extra.dslr"), extra);
    return SomAnalysis.check(
        SomRegels.files(folder), PakketVersie.of("2021.1"), (done, total) -> {});
  }
}
