package nl.somregels.som.examples.cli;

import static nl.somregels.som.examples.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UitvoerTest {
  @TempDir private Path map;

  @Test
  void hetResultaatStaatInHetBestandEnNietOpStandaarduitvoer() throws Exception {
    Path zaken = Cases.csv(map, Cases.TOEZICHT);
    Path uitvoer = map.resolve("uit.csv");

    SomRun run = som("prioriteer", zaken, "--formaat", "csv", "--uitvoer", uitvoer);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(uitvoer).hasContent(som("prioriteer", zaken, "--formaat", "csv").out());
    assertThat(names()).containsExactly("uit.csv", "zaken.csv");
  }

  @Test
  void naEenFoutBlijftHetOudeBestandStaan() throws Exception {
    Path zaken = Files.writeString(map.resolve("zaken.csv"), "kenmerk,kenmerk\nA1,A1\n");
    Path uitvoer = Files.writeString(map.resolve("uit.csv"), "oud");

    SomRun run = som("prioriteer", zaken, "--uitvoer", uitvoer);

    assertThat(run.code()).isEqualTo(2);
    assertThat(uitvoer).hasContent("oud");
    assertThat(names()).containsExactly("uit.csv", "zaken.csv");
  }

  @Test
  void deInvoerWordtNooitOverschreven() throws Exception {
    Path zaken = Cases.csv(map, Cases.TOEZICHT);
    String before = Files.readString(zaken);

    SomRun run = som("prioriteer", zaken, "--uitvoer", map.resolve(".").resolve("zaken.csv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("De uitvoer mag niet het bestand met de invoer zijn.\n");
    assertThat(zaken).hasContent(before);
  }

  @Test
  void naarEenMapDieErNietIsKanNietWordenGeschreven() throws Exception {
    Path uitvoer = map.resolve("weg").resolve("uit.csv");

    SomRun run = som("prioriteer", Cases.csv(map, Cases.TOEZICHT), "--uitvoer", uitvoer);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Naar " + uitvoer + " kan niet worden geschreven.\n");
  }

  private Stream<String> names() throws IOException {
    return Files.list(map).map(path -> path.getFileName().toString()).sorted();
  }
}
