package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.cli.output.SheetLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabelCommandTest {
  @TempDir Path folder;

  @Test
  void csvOpentInEenRekenbladEnHeeftElkCriterium() throws IOException {
    Path file = folder.resolve("tabel.csv");
    SomRun run = som("tabel", "2021.2", "--formaat", "csv", "--uitvoer", file);

    assertThat(run).isEqualTo(new SomRun(0, "", ""));
    String text = Files.readString(file);
    assertThat(text).startsWith("\uFEFF\"Criterium\";\"Of er al een vonnis is\"").endsWith("\r\n");
    assertThat(text.split("\r\n")).hasSize(1 + 13 + 5);
    assertThat(text)
        .contains("\r\n\"4 Kort verblijf na het vonnis\";\"de fase is NA_VONNIS\";")
        .contains("\"de verblijfsduur is korter dan 4 weken\"")
        .contains("\"Weeggroep A\";\"\"\r\n");
  }

  @Test
  void deBladzijdeIsEenTabelDieOpZichzelfStaat() {
    SomRun run = som("tabel", "2021.1");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<th scope=\"row\">4 Kort verblijf na het vonnis</th>")
        .doesNotContain("<script", "http://", "https://", "{{");
  }

  @Test
  void watGeenVormIsOfGeenPakketKrijgtEenMelding() {
    assertThat(som("tabel", "2021.1", "--formaat", "xlsx").errLines())
        .first()
        .isEqualTo("--formaat: \"xlsx\" kan niet; kies uit html, csv.");
    assertThat(som("tabel", "1999.1").code()).isEqualTo(2);
    assertThat(som("tabel").errLines()).first().isEqualTo("Er ontbreekt nog: VERSIE.");
  }

  @Test
  void eenFormuleWordtTekst() {
    assertThat(SheetLine.of(List.of("=1+1", "-2", "a;b", "zeg \"ja\"", "")))
        .isEqualTo("\"'=1+1\";\"'-2\";\"a;b\";\"zeg \"\"ja\"\"\";\"\"\r\n");
  }
}
