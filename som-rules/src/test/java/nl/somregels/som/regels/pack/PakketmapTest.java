package nl.somregels.som.regels.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.pakket.PakketNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a folder of packs and what is left alone. */
class PakketmapTest {
  @TempDir Path map;

  private void pakket(String naam) throws IOException {
    for (var bestand : Foutvoorbeeld.basis().entrySet()) {
      Path pad = map.resolve(naam).resolve(bestand.getKey());
      Files.createDirectories(pad.getParent());
      Files.write(pad, bestand.getValue());
    }
  }

  @Test
  void eenMapDieNietBestaat() {
    Path weg = map.resolve("weg");
    assertThatThrownBy(() -> Pakketmap.bronnen(weg))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("De map " + weg + " bestaat niet.\nKijk of de naam klopt.");
  }

  @Test
  void eenBestandInPlaatsVanEenMap() throws IOException {
    Path bestand = Files.createFile(map.resolve("pakket.yaml"));
    assertThatThrownBy(() -> Pakketmap.bronnen(bestand))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            bestand + " is geen map.\nGeef een map met daarin een map per pakket, zoals 2021.1.");
  }

  @Test
  void eenLegeMap() {
    assertThatThrownBy(() -> Pakketmap.bronnen(map))
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
    assertThatThrownBy(() -> Pakketmap.bronnen(zelf))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("De map " + zelf + " is zelf een pakket.\nGeef de map erboven.");
  }

  @Test
  void watNaastDePakkettenLigtBlijftOngelezen() throws IOException {
    pakket("2021.1");
    Files.writeString(map.resolve("LEESMIJ.md"), "Lees mij.");
    Files.createDirectories(map.resolve(".git/objects"));
    Files.createSymbolicLink(map.resolve("elders"), Path.of("/"));
    assertThat(Pakketmap.bronnen(map)).extracting(PakketBron::naam).containsExactly("2021.1");
  }

  @Test
  void watSystemenAchterlatenTeltNiet() throws IOException {
    pakket("2021.1");
    Files.writeString(map.resolve("2021.1/.DS_Store"), "x");
    assertThat(Pakketmap.bronnen(map))
        .containsExactly(new PakketBron("2021.1", Foutvoorbeeld.basis()));
  }

  @Test
  void eenHerzieningIsEenPakketOpZichzelf() throws IOException {
    pakket("2021.1");
    pakket("2021.1/herzieningen/1");
    assertThat(Pakketmap.bronnen(map))
        .extracting(PakketBron::naam)
        .containsExactly("2021.1", "2021.1/herzieningen/1");
  }

  @Test
  void deMapZelfMagEenKoppelingZijn(@TempDir Path elders) throws IOException {
    pakket("2021.1");
    Path koppeling = Files.createSymbolicLink(elders.resolve("regels"), map);
    assertThat(Pakketmap.bronnen(koppeling)).hasSize(1);
  }

  @Test
  void eenLegePakketmapIsEenPakketZonderBestanden() throws IOException {
    Files.createDirectory(map.resolve("2027.1"));
    assertThat(Pakketmap.bronnen(map).get(0).bestanden()).isEmpty();
  }
}
