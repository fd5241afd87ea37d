package nl.somregels.som.examples.cli;

import static nl.somregels.som.examples.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do with a folder of packs of which not all is as it should be. */
class PakketFolderCommandsTest {
  @TempDir Path map;

  private Path regels;

  @BeforeEach
  void pakketten() throws IOException {
    regels = Files.createDirectory(map.resolve("regels"));
    kopieer("2021.1");
    kopieer("2021.2");
  }

  @Test
  void eenKapotConceptIsEenLetOpEnGeenEinde() throws IOException {
    vervang("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    SomRun run =
        som("prioriteer", Cases.csv(map, Cases.TOEZICHT), "--regels", regels, "--formaat", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.outLines()).hasSize(2);
    assertThat(run.errLines())
        .contains(
            "Let op: pakket 2021.2 laadt niet (fouten: 1). Bekijk ze met som controleer.",
            "Let op: vastgesteld.lock: niet vastgelegd is de inhoud van vastgesteld pakket 2021.1"
                + " herziening 1; een verandering valt niet op. Leg vast met: som controleer"
                + " --leg-vast --regels MAP.");
    assertThat(
            som(
                    "verklaar",
                    map.resolve("zaken.csv"),
                    "--pakket",
                    "2021.2",
                    "--kenmerk",
                    "A1",
                    "--regels",
                    regels)
                .code())
        .isEqualTo(2);
  }

  @Test
  void vastleggenHoortBijEenMap() {
    SomRun run = som("controleer", "--leg-vast");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).contains("Bij --leg-vast hoort --regels MAP, en geen VERSIE.");
  }

  @Test
  void watNietKloptWordtNietVastgelegd() throws IOException {
    vervang("2021.1/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    vervang("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    SomRun run = som("controleer", "--leg-vast", "--regels", regels);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).contains("Niet vastgelegd: los eerst de fouten op.");
    assertThat(regels.resolve("vastgesteld.lock")).doesNotExist();
  }

  @Test
  void watIsVastgelegdMagNietMeerVeranderen() throws IOException {
    verwijder("2021.2");
    SomRun run = som("controleer", "--leg-vast", "--regels", regels);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllLines(regels.resolve("vastgesteld.lock")))
        .anyMatch(regel -> regel.matches("2021\\.1 1 2 [0-9a-f]{64}"));
    assertThat(som("pakketten", "--regels", regels).err()).isEmpty();
    vervang("2021.1/criteria.dslr", "korter dan 4 weken", "korter dan 5 weken");
    SomRun daarna = som("pakketten", "--regels", regels);
    assertThat(daarna.code()).isEqualTo(2);
    assertThat(daarna.err())
        .contains(
            "pakket.yaml: pakket 2021.1 herziening 1 is vastgesteld met een andere inhoud dan hier"
                + " staat.");
  }

  /** A name of a file can hold anything; a screen obeys none of it. */
  @Test
  void eenPadStuurtGeenScherm() throws IOException {
    Path zaken = Cases.csv(map, Cases.TOEZICHT);
    for (List<Object> woorden :
        List.<List<Object>>of(
            List.of("pakketten", "--regels", "/x\u001b[2Jy"),
            List.of("prioriteer", "/x\u001b[2Jy.csv"),
            List.of("nieuw", "2021.1", "2027.1", "--regels", "/x\u001b[2Jy"),
            List.of("prioriteer", zaken, "--receipt", "/x\u001b[2Jy.json"))) {
      SomRun run = som(woorden.toArray());
      assertThat(run.code()).as("%s", woorden).isEqualTo(2);
      assertThat(run.err()).as("%s", woorden).doesNotContain("\u001b").contains("[2Jy");
    }
  }

  @Test
  void eenReceiptStuurtGeenScherm() throws IOException {
    Path receipt =
        Files.writeString(
            map.resolve("receipt.json"),
            """
            {"pakket":"2021.1","herziening":1,"pakketHash":"\\u001b[2Jy","peildatum":"2026-06-30"}
            """);
    SomRun run = som("prioriteer", Cases.csv(map, Cases.TOEZICHT), "--receipt", receipt);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("\u001b");
  }

  private void kopieer(String versie) throws IOException {
    Path bron = Path.of("..", "rules", versie);
    try (var paden = Files.walk(bron)) {
      for (Path pad : (Iterable<Path>) paden::iterator) {
        Files.copy(pad, regels.resolve(versie).resolve(bron.relativize(pad).toString()));
      }
    }
  }

  private void verwijder(String versie) throws IOException {
    try (var paden = Files.walk(regels.resolve(versie))) {
      for (Path pad : paden.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(pad);
      }
    }
  }

  private void vervang(String bestand, String oud, String nieuw) throws IOException {
    Path pad = regels.resolve(bestand);
    String tekst = Files.readString(pad);
    assertThat(tekst).contains(oud);
    Files.writeString(pad, tekst.replace(oud, nieuw));
  }
}
