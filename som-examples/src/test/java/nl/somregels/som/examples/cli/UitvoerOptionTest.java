package nl.somregels.som.examples.cli;

import static nl.somregels.som.examples.cli.SomRun.som;
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

  @Test
  void deRechtenBlijvenWatZijWaren() throws Exception {
    Path uitvoer = Files.writeString(map.resolve("uit.csv"), "oud");
    Files.setPosixFilePermissions(uitvoer, PosixFilePermissions.fromString("rw-------"));

    assertThat(write(uitvoer).code()).isZero();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uitvoer)))
        .isEqualTo("rw-------");
    assertThat(uitvoer).content().startsWith("kenmerk,");
  }

  @Test
  void watNiemandMagWijzigenBlijftStaan() throws Exception {
    Path uitvoer = Files.writeString(map.resolve("uit.csv"), "oud");
    Files.setPosixFilePermissions(uitvoer, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(write(uitvoer))
        .isEqualTo(new SomRun(2, "", "Het bestand " + uitvoer + " mag niet worden gewijzigd.\n"));
    assertThat(uitvoer).hasContent("oud");
  }

  @Test
  void eenBestandMetTweeNamenBlijftEenBestand() throws Exception {
    Path uitvoer = Files.writeString(map.resolve("uit.csv"), "oud en langer dan het nieuwe\n");
    Path ander = Files.createLink(map.resolve("ander.csv"), uitvoer);

    assertThat(write(uitvoer).code()).isZero();

    assertThat(Files.isSameFile(uitvoer, ander)).isTrue();
    assertThat(ander).content().startsWith("kenmerk,").doesNotContain("oud");
    assertThat(names()).containsExactly("ander.csv", "uit.csv", "zaken.csv");
  }

  @Test
  void eenVerwijzingBlijftEenVerwijzingOokAlsHetBestandErNogNietIs() throws Exception {
    Path link = Files.createSymbolicLink(map.resolve("link.csv"), Path.of("echt.csv"));
    Path lus = Files.createSymbolicLink(map.resolve("lus.csv"), Path.of("lus.csv"));

    assertThat(write(link).code()).isZero();
    assertThat(write(link).code()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(map.resolve("echt.csv")).isRegularFile().content().startsWith("kenmerk,");
    assertThat(write(lus))
        .isEqualTo(new SomRun(2, "", "Naar " + lus + " kan niet worden geschreven.\n"));
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
    Path receipt = map.resolve("receipt.json");
    Path zaken = Cases.csv(map, Cases.TOEZICHT);
    som("prioriteer", zaken, "--formaat", "json", "--uitvoer", receipt);
    String before = Files.readString(receipt);
    Path link = Files.createLink(map.resolve("link.json"), receipt);

    assertThat(som("prioriteer", zaken, "--receipt", receipt, "--uitvoer", link))
        .isEqualTo(new SomRun(2, "", "De uitvoer mag niet het bestand met het receipt zijn.\n"));
    assertThat(receipt).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021.1/criteria.dslr", "2021.1/nieuw.html", "vastgesteld.lock"})
  void eenPakketWordtNooitOverschreven(String name) throws Exception {
    Files.createDirectory(map.resolve("regels"));
    Path regels = Files.createSymbolicLink(map.resolve("link"), map.resolve("regels"));
    assertThat(som("nieuw", "2021.1", "2027.1", "--regels", regels).code()).isZero();
    Path uitvoer = regels.resolve(name.replace("2021.1", "2027.1"));
    String before = Files.exists(uitvoer) ? Files.readString(uitvoer) : null;

    for (String command : new String[] {"document", "muteer", "controleer"}) {
      assertThat(som(command, "2027.1", "--regels", map.resolve("regels"), "--uitvoer", uitvoer))
          .isEqualTo(new SomRun(2, "", "De uitvoer mag niet in de map van een pakket staan.\n"));
    }
    assertThat(Files.exists(uitvoer) ? Files.readString(uitvoer) : null).isEqualTo(before);
  }

  private SomRun write(Path uitvoer) throws IOException {
    return som(
        "prioriteer", Cases.csv(map, Cases.TOEZICHT), "--formaat", "csv", "--uitvoer", uitvoer);
  }

  private Stream<String> names() throws IOException {
    return Files.list(map).map(path -> path.getFileName().toString()).sorted();
  }
}
