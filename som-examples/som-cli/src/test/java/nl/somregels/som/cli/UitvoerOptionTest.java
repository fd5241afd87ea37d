package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UitvoerOptionTest {
  @TempDir private Path folder;

  @Test
  void hetResultaatStaatInHetBestandEnNietOpStandaarduitvoer() throws Exception {
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    Path output = folder.resolve("uit.csv");

    SomRun run = som("prioriteer", zaken, "--formaat", "csv", "--uitvoer", output);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(output).hasContent(som("prioriteer", zaken, "--formaat", "csv").out());
    assertThat(names()).containsExactly("uit.csv", "zaken.csv");
  }

  @Test
  void naEenFoutBlijftHetOudeBestandStaan() throws Exception {
    Path zaken = Files.writeString(folder.resolve("zaken.csv"), "kenmerk,kenmerk\nA1,A1\n");
    Path output = Files.writeString(folder.resolve("uit.csv"), "oud");

    SomRun run = som("prioriteer", zaken, "--uitvoer", output);

    assertThat(run.code()).isEqualTo(2);
    assertThat(output).hasContent("oud");
    assertThat(names()).containsExactly("uit.csv", "zaken.csv");
  }

  @Test
  void deInvoerWordtNooitOverschreven() throws Exception {
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    String before = Files.readString(zaken);

    SomRun run = som("prioriteer", zaken, "--uitvoer", folder.resolve(".").resolve("zaken.csv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("De uitvoer mag niet het bestand met de invoer zijn.\n");
    assertThat(zaken).hasContent(before);
  }

  @Test
  void naarEenMapDieErNietIsKanNietWordenGeschreven() throws Exception {
    Path output = folder.resolve("weg").resolve("uit.csv");

    SomRun run = som("prioriteer", Cases.csv(folder, Cases.SUPERVISION), "--uitvoer", output);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "Naar %s kan niet worden geschreven: de map %s is er niet.\n"
                .formatted(output, output.getParent()));
  }

  @Test
  void deRechtenBlijvenWatZijWaren() throws Exception {
    Path output = Files.writeString(folder.resolve("uit.csv"), "oud");
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-------"));

    assertThat(write(output).code()).isZero();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo("rw-------");
    assertThat(output).content().startsWith("kenmerk,");
  }

  @Test
  void watNiemandMagWijzigenBlijftStaan() throws Exception {
    Path output = Files.writeString(folder.resolve("uit.csv"), "oud");
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(write(output))
        .isEqualTo(new SomRun(2, "", "Het bestand " + output + " mag niet worden gewijzigd.\n"));
    assertThat(output).hasContent("oud");
  }

  @Test
  void eenBestandMetTweeNamenBlijftEenBestand() throws Exception {
    Path output = Files.writeString(folder.resolve("uit.csv"), "oud en langer dan het nieuwe\n");
    Path other = Files.createLink(folder.resolve("ander.csv"), output);

    assertThat(write(output).code()).isZero();

    assertThat(Files.isSameFile(output, other)).isTrue();
    assertThat(other).content().startsWith("kenmerk,").doesNotContain("oud");
    assertThat(names()).containsExactly("ander.csv", "uit.csv", "zaken.csv");
  }

  @Test
  void eenVerwijzingBlijftEenVerwijzingOokAlsHetBestandErNogNietIs() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("echt.csv"));
    Path loop = Files.createSymbolicLink(folder.resolve("lus.csv"), Path.of("lus.csv"));

    assertThat(write(link).code()).isZero();
    assertThat(write(link).code()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("echt.csv")).isRegularFile().content().startsWith("kenmerk,");
    assertThat(write(loop))
        .isEqualTo(
            new SomRun(
                2,
                "",
                "Naar %s kan niet worden geschreven: %s is een koppeling die (misschien via een andere) naar zichzelf wijst.\n"
                    .formatted(loop, loop)));
  }

  @Test
  void eenApparaatWordtBeschrevenEnNietVervangen() throws Exception {
    assertThat(write(Path.of("/dev/null")).code()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void eenStreepjeIsDeStandaarduitvoer() throws Exception {
    SomRun run = write(Path.of("-"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("kenmerk,");
    assertThat(Path.of("-")).doesNotExist();
    assertThat(write(Path.of("/dev/stdout")).out()).isEqualTo(run.out());
  }

  @Test
  void hetReceiptWordtNooitOverschreven() throws Exception {
    Path receipt = folder.resolve("receipt.json");
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    som("prioriteer", zaken, "--formaat", "json", "--uitvoer", receipt);
    String before = Files.readString(receipt);
    Path link = Files.createLink(folder.resolve("link.json"), receipt);

    assertThat(som("prioriteer", zaken, "--receipt", receipt, "--uitvoer", link))
        .isEqualTo(new SomRun(2, "", "De uitvoer mag niet het bestand met het receipt zijn.\n"));
    assertThat(receipt).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021.1/criteria.dslr", "2021.1/nieuw.html", "vastgesteld.lock"})
  void eenPakketWordtNooitOverschreven(String name) throws Exception {
    Files.createDirectory(folder.resolve("regels"));
    Path lines = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("regels"));
    assertThat(som("nieuw", "2021.1", "2027.1", "--regels", lines).code()).isZero();
    Path output = lines.resolve(name.replace("2021.1", "2027.1"));
    String before = Files.exists(output) ? Files.readString(output) : null;

    for (String command : new String[] {"document", "muteer", "controleer"}) {
      assertThat(som(command, "2027.1", "--regels", folder.resolve("regels"), "--uitvoer", output))
          .isEqualTo(new SomRun(2, "", "De uitvoer mag niet in de map van een pakket staan.\n"));
    }
    assertThat(Files.exists(output) ? Files.readString(output) : null).isEqualTo(before);
  }

  private SomRun write(Path output) throws IOException {
    return som(
        "prioriteer",
        Cases.csv(folder, Cases.SUPERVISION),
        "--formaat",
        "csv",
        "--uitvoer",
        output);
  }

  private Stream<String> names() throws IOException {
    return Files.list(folder).map(path -> path.getFileName().toString()).sorted();
  }
}
