package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.SomEngine;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.verify.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PakketCopyTest {
  private static final PakketVersie NAAR = PakketVersie.of("2030.1");

  @TempDir private Path map;

  @Test
  void eenKopieIsEenConceptDatAlleenInManifestEnWijzigingVerschilt() throws IOException {
    for (PakketFileSet bron : BundledPakketten.bronnen()) {
      Path doel = map.resolve(bron.naam() + " kopie");
      List<Path> geschreven =
          SomRegels.bundledFiles().copy(PakketVersie.of(bron.naam()), NAAR, doel);
      assertThat(geschreven)
          .map(pad -> doel.resolve("2030.1").relativize(pad).toString().replace('\\', '/'))
          .containsExactlyElementsOf(bron.bestanden().keySet());
      for (Path pad : geschreven) {
        String naam = doel.resolve("2030.1").relativize(pad).toString().replace('\\', '/');
        assertThat(Arrays.equals(Files.readAllBytes(pad), bron.bestanden().get(naam)))
            .as(naam)
            .isEqualTo(!List.of("pakket.yaml", "wijziging.md").contains(naam));
      }
      Regelpakket kopie = SomRegels.load(doel).versie(NAAR).regelpakket();
      assertThat(kopie.status()).isEqualTo(PakketStatus.CONCEPT);
      assertThat(kopie.herziening()).isEqualTo(1);
      assertThat(SomAnalysis.check(SomRegels.files(doel), NAAR).meldingen())
          .allMatch(melding -> melding.ernst() == Ernst.OPMERKING);
    }
  }

  @Test
  void eenKopieGeeftBijElkVoorbeeldHetzelfde() {
    for (PakketFileSet bron : BundledPakketten.bronnen()) {
      Path doel = map.resolve(bron.naam() + " gelijk");
      PakketVersie van = PakketVersie.of(bron.naam());
      SomRegels.bundledFiles().copy(van, NAAR, doel);
      SomEngine origineel = SomRegels.bundled().versie(van);
      SomEngine kopie = SomRegels.load(doel).versie(NAAR);
      assertThat(VoorbeeldReader.lees(bron, RegelpakketLoader.load(bron)).alle())
          .isNotEmpty()
          .allSatisfy(
              voorbeeld ->
                  assertThat(kopie.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()))
                      .usingRecursiveComparison()
                      .ignoringFields("receipt", "pakketStatus", "waarschuwingen")
                      .isEqualTo(origineel.evaluate(voorbeeld.feiten(), voorbeeld.peildatum())));
    }
  }

  @Test
  void hetManifestHoudtZijnOpmaakEnCommentaar() {
    TestFolder proef = new TestFolder(map).metPakket("2026.9");
    kopieer("2026.9");
    assertThat(proef.lees("2030.1/pakket.yaml"))
        .isEqualTo(
            """
            # proef
            versie: "2030.1"
            herziening: 1
            titel: "Proef"   # een titel
            status: concept # van kracht
            geldigVanaf: 2026-01-01
            bronnen:
              - "proef"
            wijzigingen:
              - "Begint als kopie van pakket 2026.9."
              - "Eerste."
            lezingen: []
            """);
    assertThat(proef.lees("2030.1/wijziging.md"))
        .isEqualTo(
            """
            # Wijziging in pakket 2030.1

            Begint als kopie van pakket 2026.9.
            Schrijf hier wat er anders wordt, en waarom.

            ## Bedoelde wijzigingen

            Ten opzichte van pakket 2026.9:

            - nog geen
            """);
  }

  @Test
  void windowsRegeleindenBlijven() {
    TestFolder proef = new TestFolder(map).metPakket("2026.9");
    proef.met("2026.9/pakket.yaml", proef.lees("2026.9/pakket.yaml").replace("\n", "\r\n"));
    kopieer("2026.9");
    assertThat(proef.lees("2030.1/pakket.yaml").replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void eenBestaandeMapWordtNietOverschreven() {
    new TestFolder(map).metPakket("2026.9").met("2030.1/eigen.txt", "werk");
    assertThatThrownBy(() -> kopieer("2026.9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "De map %s bestaat al; kies een andere versie of een andere map."
                .formatted(map.resolve("2030.1")));
    assertThat(map.resolve("2030.1")).isDirectoryContaining("glob:**eigen.txt");
    assertThat(map.resolve("2030.1/pakket.yaml")).doesNotExist();
  }

  @Test
  void zonderBruikbaarOrigineelKomtErGeenKopie() {
    TestFolder proef =
        new TestFolder(map).metPakket("2026.9").met("2026.8/pakket.yaml", "versie: x\n");
    assertThatThrownBy(() -> kopieer("2026.7"))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("Er is geen regelpakket 2026.7; er zijn: 2026.8, 2026.9.");
    assertThatThrownBy(() -> kopieer("2026.8")).isInstanceOf(InvalidPakketException.class);
    assertThatThrownBy(
            () -> bestanden().copy(PakketVersie.of("2026.9"), PakketVersie.of("2026.9"), map))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Het nieuwe pakket kan niet ook 2026.9 heten; kies een andere versie.");
    proef.met(
        "2026.9/pakket.yaml",
        proef
            .lees("2026.9/pakket.yaml")
            .replace("wijzigingen:\n  - \"Eerste.\"", "wijzigingen: [\"Eerste.\"]"));
    assertThatThrownBy(() -> kopieer("2026.9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "In pakket.yaml van 2026.9 staan de velden niet elk op een eigen regel; zo is het niet"
                + " over te nemen.");
    assertThat(map.resolve("2030.1")).doesNotExist();
  }

  private PakketFiles bestanden() {
    return SomRegels.files(map);
  }

  private void kopieer(String van) {
    bestanden().copy(PakketVersie.of(van), NAAR, map);
  }
}
