package nl.somregels.som.regels.pack.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.regels.pack.MeldingExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a folder of packs and what is left alone. */
class PakketFolderTest {
  @TempDir Path folder;

  private void pakket(String name) throws IOException {
    for (var file : MeldingExample.base().entrySet()) {
      Path path = folder.resolve(name).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  @Test
  void eenMapDieNietBestaat() {
    Path path = folder.resolve("weg");
    assertThatThrownBy(() -> PakketFolder.sources(path))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("De map " + path + " bestaat niet.\nKijk of de naam klopt.");
  }

  @Test
  void eenKoppelingNaarZichzelf() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("lus"), Path.of("lus"));
    assertThatThrownBy(() -> PakketFolder.sources(link))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(link + " is een koppeling naar niets of naar zichzelf.\nGeef de map zelf.");
  }

  /** A Java that was started where the system has no letters but those of ASCII. */
  @Test
  void eenNaamMetEenTremaBlijftLeesbaarInElkeTekenset() throws Exception {
    pakket("2021.1");
    Files.createFile(folder.resolve("2021.1/zo\u00eb+b.dslr"));
    Files.createDirectory(folder.resolve("2021.1/ge\u00efnd"));
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PakketFolderTest.class.getName(),
            folder.toString());
    command.environment().put("LC_ALL", "C");
    Process process = command.redirectErrorStream(true).start();
    assertThat(process.getInputStream().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("ge\u00efnd\nzo\u00eb+b.dslr\n");
    assertThat(process.waitFor()).isZero();
  }

  /** Prints in UTF-8 the files of the packs in a folder that cannot be there. */
  public static void main(String[] args) throws IOException {
    for (PakketFileSet source : PakketFolder.sources(Path.of(args[0]))) {
      for (Melding objection : source.objections()) {
        System.out.write((objection.bestand() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    System.out.flush();
  }

  @Test
  void eenBestandInPlaatsVanEenMap() throws IOException {
    Path file = Files.createFile(folder.resolve("pakket.yaml"));
    assertThatThrownBy(() -> PakketFolder.sources(file))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            file + " is geen map.\nGeef een map met daarin een map per pakket, zoals 2021.1.");
  }

  @Test
  void eenLegeMap() {
    assertThatThrownBy(() -> PakketFolder.sources(folder))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            "In de map "
                + folder
                + " staat geen regelpakket.\n"
                + "Een pakket is een map met een naam als 2021.1, met daarin pakket.yaml.");
  }

  @Test
  void deMapVanHetPakketZelf() throws IOException {
    pakket("2021.1");
    Path self = folder.resolve("2021.1");
    assertThatThrownBy(() -> PakketFolder.sources(self))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("De map " + self + " is zelf een pakket.\nGeef de map erboven.");
  }

  @Test
  void watNaastDePakkettenLigtBlijftOngelezen() throws IOException {
    pakket("2021.1");
    Files.writeString(folder.resolve("LEESMIJ.md"), "Lees mij.");
    Files.createDirectories(folder.resolve(".git/objects"));
    Files.createSymbolicLink(folder.resolve("elders"), Path.of("/"));
    assertThat(PakketFolder.sources(folder))
        .extracting(PakketFileSet::name)
        .containsExactly("2021.1");
  }

  /** While a file is open its editor keeps others beside it; what they hold is never looked at. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        ".ds_store",
        "Thumbs.db",
        "thumbs.DB",
        "desktop.ini",
        ".gitkeep",
        ".criteria.dslr.swp",
        "4913",
        "sedAb12Cd",
        ".goutputstream-AB12",
        "criteria.dslr___jb_tmp___",
        "~WRL0001.tmp",
        ".gitignore",
        "criteria.bak",
        ".criteria.dslr.swo",
        "criteria.dslr~",
        ".#criteria.dslr",
        "#criteria.dslr#",
        "~$pakket.docx",
        ".~lock.pakket.yaml#",
        "._criteria.dslr",
        ".nfs000000000012",
      })
  void watSystemenEnProgrammasAchterlatenTeltNiet(String name) throws IOException {
    pakket("2021.1");
    Files.createDirectories(folder.resolve("2021.1/voorbeelden"));
    for (String truth : List.of("", "2021.1/", "2021.1/voorbeelden/")) {
      Files.writeString(folder.resolve(truth + name), "regel \"x\"");
    }
    assertThat(PakketFolder.sources(folder))
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.objections()).isEmpty();
              assertThat(source.files().keySet()).allMatch(path -> !path.endsWith(name));
            });
  }

  @Test
  void eenHerzieningIsEenPakketOpZichzelf() throws IOException {
    pakket("2021.1");
    pakket("2021.1/herzieningen/1");
    assertThat(PakketFolder.sources(folder))
        .extracting(PakketFileSet::name)
        .containsExactly("2021.1", "2021.1/herzieningen/1");
  }

  @Test
  void deMapZelfMagEenKoppelingZijn(@TempDir Path elsewhere) throws IOException {
    pakket("2021.1");
    Path link = Files.createSymbolicLink(elsewhere.resolve("regels"), folder);
    assertThat(PakketFolder.sources(link)).hasSize(1);
  }

  @Test
  void eenLegePakketmapIsEenPakketZonderBestanden() throws IOException {
    Files.createDirectory(folder.resolve("2027.1"));
    assertThat(PakketFolder.sources(folder).get(0).files()).isEmpty();
  }
}
