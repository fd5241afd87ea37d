package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.verify.proof.CheckResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the intended changes of a pack are not proved. */
class ContractLimitTest {
  private static final String EXTRA =
      """
      // Nog een.
      regel "X%s Extra"
        @bron("proef")
        @consensus("ja")
      wanneer
        er is een gedetineerde
        - rechtmatig verblijf is NEE
      gevolg
        het effect is WEGING
      einde

      """;

  @TempDir private Path folder;
  private TestFolder trial;

  @BeforeEach
  void withAChangeThatIsThere() {
    trial = new TestFolder(folder).withPakket("2026.8").withPakket("2026.9");
    trial
        .with("2026.9/voorbeelden/a.yaml", TestFolder.GOOD)
        .with(
            "2026.9/criteria.dslr",
            trial
                .read("2026.9/criteria.dslr")
                .replace("- rechtmatig verblijf is NEE", "- de lvb is JA"))
        .with(
            "2026.9/wijziging.md",
            """
            # Proef

            ## Bedoelde wijzigingen

            Ten opzichte van pakket 2026.8:

            - van HOGE_PRIORITEIT naar PROFESSIONELE_WEGING als de lvb is JA
            """);
  }

  private List<String> overChanges() {
    return trial.meldingen("2026.9").stream()
        .filter(line -> line.contains("te-veel-wijzigingen"))
        .toList();
  }

  @Test
  void geenVanBeidePakkettenMagTeVeelCriteriaHebben() {
    assertThat(overChanges()).isEmpty();
    for (String version : List.of("2026.8", "2026.9")) {
      trial.with(
          version + "/extra.dslr",
          IntStream.range(0, 62).mapToObj(EXTRA::formatted).collect(Collectors.joining()));
      assertThat(overChanges())
          .as(version)
          .containsExactly(
              "FOUT te-veel-wijzigingen wijziging.md:5: een van de twee pakketten heeft te veel"
                  + " criteria om zo veel wijzigingen tegelijk te volgen.\nVoeg wijzigingen samen.");
      trial.with(version + "/extra.dslr", EXTRA.formatted(1));
    }
  }

  /** The pack it was compared with may have been revised since. */
  @Test
  void eenVervangenHerzieningWordtNietVergeleken() {
    PakketFileSet source = TestPakketten.source("2021.2");
    CheckContext replaced =
        CheckContext.of(
            new PakketFileSet("2021.2/herziening-1", source.files()),
            TestPakketten.pakket("2021.2"),
            new ComparablePakketten(List.of()),
            TestPakketten.engine("2021.2"));
    assertThat(new ChangeContractCheck().check(replaced))
        .isEqualTo(new CheckResult(List.of(), List.of()));
  }
}
