package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of adoption as commands, on 30 June 2026, in a copy of the rules of the project. */
class AdoptionCommandsTest {
  @TempDir private Path folder;

  @BeforeEach
  void rules() throws IOException {
    Path source = Path.of("..", "..", "rules");
    try (Stream<Path> paths = Files.walk(source)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path goal = folder.resolve(source.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(goal);
        } else {
          Files.copy(path, goal);
        }
      }
    }
  }

  @Test
  void herzieEnTerugZeggenWatZijDeden() {
    SomRun begun = som("herzie", "2021.1", "--regels", folder);
    assertThat(begun.code()).as(begun.err()).isZero();
    assertThat(begun.outLines())
        .startsWith(
            "Pakket 2021.1 herziening 3 is begonnen, als concept.",
            "Herziening 2 is bewaard in 2021.1/herzieningen/2 en geldt tot u de nieuwe vaststelt.",
            "Ongedaan maken kan met som terug.",
            "Gewijzigde bestanden:")
        .endsWith("  2021.1/pakket.yaml", "  2021.1/wijziging.md");
    assertThat(som("pakketten", "--regels", folder).out()).contains("2021.1           3  CONCEPT");
    assertThat(som("terug", "--regels", folder).outLines())
        .startsWith("De stap herzie 2021.1 van 2026-06-30 is ongedaan gemaakt.");
    assertThat(som("terug", "--regels", folder))
        .isEqualTo(
            new SomRun(
                2,
                "De stap terug is niet gezet.\n"
                    + "fout: In deze map is geen stap om ongedaan te maken.\n",
                ""));
  }

  @Test
  void trekInGaatVanafVandaagEnGeeftJson() throws IOException {
    SomRun run = som("trek-in", "2021.1", "--regels", folder, "--formaat", "json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("gevolgen").get(0).asText())
        .isEqualTo("Pakket 2021.1 herziening 2 is ingetrokken vanaf 2026-06-30.");
    assertThat(json.get("waarschuwingen").toString())
        .isEqualTo("[\"Vanaf 2026-06-30 geldt geen enkel pakket.\"]");
    assertThat(som("terug", "--regels", folder, "--formaat", "json").out())
        .contains("\"gedaan\":false", "\"code\":\"stap-kan-niet\"");
  }

  @Test
  void watIngebouwdIsVerandertNietEnErStaatWatWelKan() {
    assertThat(som("vaststel", "2021.1"))
        .isEqualTo(
            new SomRun(
                2,
                "",
                "Geef met --regels de map waarin het pakket staat. De ingebouwde pakketten"
                    + " veranderen niet. "
                    + "Kopieer de map rules van het project, of begin een eigen pakket met: som"
                    + " nieuw 2021.1 NAAR --regels MAP.\n"));
    assertThat(som("terug").err()).isEqualTo("Geef met --regels de map waarin de stap is gezet.\n");
    assertThat(som("herzie", "2021.1", "--regels", folder.resolve("2021.1")).err())
        .isEqualTo(
            "De map %s is zelf een pakket. Geef de map erboven.\n"
                .formatted(folder.resolve("2021.1")));
    assertThat(som("herzie", "2021.1", "--regels", folder.resolve("weg")).code()).isEqualTo(2);
  }
}
