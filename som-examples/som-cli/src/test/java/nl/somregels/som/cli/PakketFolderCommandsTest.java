package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do with a folder of packs of which not all is as it should be. */
@Tag("slow")
class PakketFolderCommandsTest {
  @TempDir Path folder;

  private Path lines;

  @BeforeEach
  void pakketten() throws IOException {
    lines = Files.createDirectory(folder.resolve("regels"));
    copy("2021.1");
    copy("2021.2");
  }

  @Test
  void eenKapotConceptIsEenLetOpEnGeenEinde() throws IOException {
    replace("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    SomRun run =
        som(
            "prioriteer",
            Cases.csv(folder, Cases.SUPERVISION),
            "--regels",
            lines,
            "--formaat",
            "csv");
    assertThat(run.code()).isZero();
    assertThat(run.outLines()).hasSize(2);
    assertThat(som("pakketten", "--regels", lines).code()).isEqualTo(1);
    assertThat(run.errLines())
        .contains(
            "Let op: pakket 2021.2 laadt niet (fouten: 1). Bekijk ze met som controleer.",
            "Let op: vastgesteld.lock: niet vastgelegd is de inhoud van vastgesteld pakket 2021.1"
                + " herziening 1, 2021.1 herziening 2; een verandering valt niet op. Leg vast met: som"
                + " vaststel VERSIE --regels MAP.");
    assertThat(
            som(
                    "verklaar",
                    folder.resolve("zaken.csv"),
                    "--pakket",
                    "2021.2",
                    "--kenmerk",
                    "A1",
                    "--regels",
                    lines)
                .code())
        .isEqualTo(2);
  }

  /** A name of a file can hold anything; a screen obeys none of it. */
  @Test
  void eenPadStuurtGeenScherm() throws IOException {
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    for (List<Object> words :
        List.<List<Object>>of(
            List.of("pakketten", "--regels", "/x\u001b[2Jy"),
            List.of("prioriteer", "/x\u001b[2Jy.csv"),
            List.of("nieuw", "2021.1", "2027.1", "--regels", "/x\u001b[2Jy"),
            List.of("prioriteer", zaken, "--receipt", "/x\u001b[2Jy.json"))) {
      SomRun run = som(words.toArray());
      assertThat(run.code()).as("%s", words).isEqualTo(2);
      assertThat(run.err()).as("%s", words).doesNotContain("\u001b").contains("[2Jy");
    }
  }

  @Test
  void eenReceiptStuurtGeenScherm() throws IOException {
    Path receipt =
        Files.writeString(
            folder.resolve("receipt.json"),
            """
            {"pakket":"2021.1","herziening":1,"pakketHash":"\\u001b[2Jy","peildatum":"2026-06-30"}
            """);
    SomRun run = som("prioriteer", Cases.csv(folder, Cases.SUPERVISION), "--receipt", receipt);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("\u001b");
  }

  private void copy(String version) throws IOException {
    Path source = Path.of("..", "..", "rules", version);
    try (var paths = Files.walk(source)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.copy(path, lines.resolve(version).resolve(source.relativize(path).toString()));
      }
    }
  }

  private void replace(String file, String old, String fresh) throws IOException {
    Path path = lines.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, fresh));
  }
}
