package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was adopted stays what it was. */
@Tag("slow")
class PakketLockTest {
  private static final PakketVersie VERSION = PakketVersie.of("2021.1");

  @TempDir Path folder;

  private Path lock;

  @BeforeEach
  void pakketten() {
    RuleFolder.copyRules("2021.1", folder);
    RuleFolder.copyRules("2021.2", folder);
    lock = folder.resolve("vastgesteld.lock");
  }

  @Test
  void zonderVastleggenLaadtHetMetEenWaarschuwing() {
    assertThat(SomRegels.load(folder).meldingen())
        .singleElement()
        .hasToString(
            "vastgesteld.lock: niet vastgelegd is de inhoud van vastgesteld pakket 2021.1"
                + " herziening 2; een verandering valt niet op.\n"
                + "Leg vast met: som vaststel VERSIE --regels MAP.");
  }

  @Test
  void vastgelegdLaadtHetStil() throws IOException {
    adopt();
    assertThat(Files.readAllLines(lock))
        .filteredOn(line -> !line.startsWith("#"))
        .containsExactly(
            "2021.1 2 2 " + SomRegels.load(folder).version(VERSION).regelpakket().pakketHash());
    assertThat(SomRegels.load(folder).meldingen()).isEmpty();
  }

  @Test
  void anderInhoudOnderDezelfdeNaamWordtGeweigerd() throws IOException {
    adopt();
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(folder)) {
      String hash = pakketten.version(VERSION).regelpakket().pakketHash();
      change("korter dan 4 weken", "korter dan 5 weken");
      ReloadResult reload = pakketten.reload();
      assertThat(reload.uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(reload.meldingen())
          .extracting(Melding::tekst)
          .containsExactly(
              "pakket 2021.1 herziening 2 is vastgesteld met een andere inhoud dan hier staat.");
      assertThat(pakketten.version(VERSION).regelpakket().pakketHash()).isEqualTo(hash);
    }
    assertThatThrownBy(() -> SomRegels.load(folder).version(VERSION))
        .isInstanceOf(InvalidPakketException.class);
    assertThat(SomAnalysis.check(SomRegels.files(folder), VERSION).meldingen())
        .anyMatch(melding -> melding.code() == MeldingCode.VASTGESTELD_GEWIJZIGD);
  }

  @Test
  void eenNieuweHerzieningMagAndersZijn() throws IOException {
    adopt();
    change("korter dan 4 weken", "korter dan 5 weken");
    Path manifest = folder.resolve("2021.1/pakket.yaml");
    Files.writeString(
        manifest, Files.readString(manifest).replace("herziening: 2", "herziening: 3"));
    assertThat(SomRegels.load(folder).version(VERSION).regelpakket().herziening()).isEqualTo(3);
    String first = Files.readString(lock);
    adopt();
    assertThat(Files.readString(lock)).startsWith(first).hasLineCount(5);
  }

  @Test
  void eenBestandDatNietTeVertrouwenIsHoudtAllesTegen() throws IOException {
    for (String line :
        List.of(
            "2021.1 1 onzin", "2021.1 1 2 " + "0".repeat(64) + "\n2021.1 1 2 " + "1".repeat(64))) {
      Files.writeString(lock, line + "\n");
      assertThatThrownBy(() -> SomRegels.load(folder))
          .isInstanceOf(InvalidPakketException.class)
          .hasMessageContaining(
              "deze regel noemt geen pakket, of een pakket dat er al staat.\n"
                  + "Zet het bestand terug zoals het was.");
    }
  }

  /** Examples and laws are run before a swap when that is asked. */
  @Test
  void metControleWordtEenGebrokenWetNietInGebruikGenomen() throws IOException {
    RuleFolder.copy("2021.1", folder);
    RuleFolder.copy("2021.2", folder);
    try (ReloadableRegelpakketten pakketten =
        SomRegels.reloadable(folder, SomAnalysis.examplesAndLaws())) {
      Path manifest = folder.resolve("2021.2/pakket.yaml");
      Files.writeString(
          manifest,
          Files.readString(manifest)
              .replaceFirst(
                  "wetten:\n",
                  "wetten:\n  - \"als de casemanager geeft een signaal: JA dan altijd"
                      + " LAGE_PRIORITEIT\"\n"));
      ReloadResult reload = pakketten.reload();
      assertThat(reload.uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(reload.meldingen())
          .anyMatch(melding -> melding.bestand().equals("2021.2/pakket.yaml"));
    }
  }

  @Test
  void watGeenGewoonBestandIsWordtGenoemdEnNietAfgewacht() throws Exception {
    Files.deleteIfExists(lock);
    new ProcessBuilder("mkfifo", lock.toString()).start().waitFor();
    assertThatThrownBy(() -> SomRegels.load(folder))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining("dit is geen gewoon bestand.");
  }

  private void adopt() throws IOException {
    List<Regelpakket> all = SomRegels.load(folder).all();
    Files.writeString(lock, PakketLock.in(folder).with(all).text());
  }

  private void change(String old, String fresh) throws IOException {
    Path path = folder.resolve("2021.1/criteria.dslr");
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, fresh));
  }
}
