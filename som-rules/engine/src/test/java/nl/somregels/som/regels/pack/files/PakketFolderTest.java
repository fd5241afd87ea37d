package nl.somregels.som.regels.pack.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.regels.pack.MeldingExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a folder of packs and what is left alone. */
class PakketFolderTest {
  @TempDir Path map;

  private void pakket(String naam) throws IOException {
    for (var bestand : MeldingExample.basis().entrySet()) {
      Path pad = map.resolve(naam).resolve(bestand.getKey());
      Files.createDirectories(pad.getParent());
      Files.write(pad, bestand.getValue());
    }
  }

  @Test
  void eenMapDieNietBestaat() {
    Path weg = map.resolve("weg");
    assertThatThrownBy(() -> PakketFolder.bronnen(weg))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("De map " + weg + " bestaat niet.\nKijk of de naam klopt.");
  }

  @Test
  void eenBestandInPlaatsVanEenMap() throws IOException {
    Path bestand = Files.createFile(map.resolve("pakket.yaml"));
    assertThatThrownBy(() -> PakketFolder.bronnen(bestand))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            bestand + " is geen map.\nGeef een map met daarin een map per pakket, zoals 2021.1.");
  }

  @Test
  void eenLegeMap() {
    assertThatThrownBy(() -> PakketFolder.bronnen(map))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            "In de map "
                + map
                + " staat geen regelpakket.\n"
                + "Een pakket is een map met een naam als 2021.1, met daarin pakket.yaml.");
  }

  @Test
  void deMapVanHetPakketZelf() throws IOException {
    pakket("2021.1");
    Path zelf = map.resolve("2021.1");
    assertThatThrownBy(() -> PakketFolder.bronnen(zelf))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("De map " + zelf + " is zelf een pakket.\nGeef de map erboven.");
  }

  @Test
  void watNaastDePakkettenLigtBlijftOngelezen() throws IOException {
    pakket("2021.1");
    Files.writeString(map.resolve("LEESMIJ.md"), "Lees mij.");
    Files.createDirectories(map.resolve(".git/objects"));
    Files.createSymbolicLink(map.resolve("elders"), Path.of("/"));
    assertThat(PakketFolder.bronnen(map)).extracting(PakketFileSet::naam).containsExactly("2021.1");
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
        ".criteria.dslr.swo",
        "criteria.dslr~",
        ".#criteria.dslr",
        "#criteria.dslr#",
        "~$pakket.docx",
        ".~lock.pakket.yaml#",
        "._criteria.dslr",
        ".nfs000000000012",
      })
  void watSystemenEnProgrammasAchterlatenTeltNiet(String naam) throws IOException {
    pakket("2021.1");
    Files.createDirectories(map.resolve("2021.1/voorbeelden"));
    for (String waar : List.of("", "2021.1/", "2021.1/voorbeelden/")) {
      Files.writeString(map.resolve(waar + naam), "regel \"x\"");
    }
    assertThat(PakketFolder.bronnen(map))
        .singleElement()
        .satisfies(
            bron -> {
              assertThat(bron.bezwaren()).isEmpty();
              assertThat(bron.bestanden().keySet()).allMatch(pad -> !pad.endsWith(naam));
            });
  }

  @Test
  void eenHerzieningIsEenPakketOpZichzelf() throws IOException {
    pakket("2021.1");
    pakket("2021.1/herzieningen/1");
    assertThat(PakketFolder.bronnen(map))
        .extracting(PakketFileSet::naam)
        .containsExactly("2021.1", "2021.1/herzieningen/1");
  }

  @Test
  void deMapZelfMagEenKoppelingZijn(@TempDir Path elders) throws IOException {
    pakket("2021.1");
    Path koppeling = Files.createSymbolicLink(elders.resolve("regels"), map);
    assertThat(PakketFolder.bronnen(koppeling)).hasSize(1);
  }

  @Test
  void eenLegePakketmapIsEenPakketZonderBestanden() throws IOException {
    Files.createDirectory(map.resolve("2027.1"));
    assertThat(PakketFolder.bronnen(map).get(0).bestanden()).isEmpty();
  }
}
