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
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.regels.analysis.SomAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was adopted stays what it was. */
class PakketLockTest {
  private static final PakketVersie VERSIE = PakketVersie.of("2021.1");

  @TempDir Path map;

  private Path lock;

  @BeforeEach
  void pakketten() {
    RuleFolder.kopieerRegels("2021.1", map);
    RuleFolder.kopieerRegels("2021.2", map);
    lock = map.resolve("vastgesteld.lock");
  }

  @Test
  void zonderVastleggenLaadtHetMetEenWaarschuwing() {
    assertThat(SomRegels.load(map).meldingen())
        .singleElement()
        .hasToString(
            "vastgesteld.lock: niet vastgelegd is de inhoud van vastgesteld pakket 2021.1"
                + " herziening 1; een verandering valt niet op.\n"
                + "Leg vast met: som controleer --leg-vast --regels MAP.");
  }

  @Test
  void vastgelegdLaadtHetStil() throws IOException {
    vastleggen();
    assertThat(Files.readAllLines(lock))
        .filteredOn(regel -> !regel.startsWith("#"))
        .containsExactly(
            "2021.1 1 2 " + SomRegels.load(map).versie(VERSIE).regelpakket().pakketHash());
    assertThat(SomRegels.load(map).meldingen()).isEmpty();
  }

  @Test
  void anderInhoudOnderDezelfdeNaamWordtGeweigerd() throws IOException {
    vastleggen();
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(map)) {
      String hash = pakketten.versie(VERSIE).regelpakket().pakketHash();
      verander("korter dan 4 weken", "korter dan 5 weken");
      ReloadResult herlading = pakketten.reload();
      assertThat(herlading.uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(herlading.meldingen())
          .extracting(Melding::tekst)
          .containsExactly(
              "pakket 2021.1 herziening 1 is vastgesteld met een andere inhoud dan hier staat.");
      assertThat(pakketten.versie(VERSIE).regelpakket().pakketHash()).isEqualTo(hash);
    }
    assertThatThrownBy(() -> SomRegels.load(map).versie(VERSIE))
        .isInstanceOf(InvalidPakketException.class);
    assertThat(SomAnalysis.check(SomRegels.files(map), VERSIE).meldingen())
        .anyMatch(melding -> melding.code() == MeldingCode.VASTGESTELD_GEWIJZIGD);
  }

  @Test
  void eenNieuweHerzieningMagAndersZijn() throws IOException {
    vastleggen();
    verander("korter dan 4 weken", "korter dan 5 weken");
    Path manifest = map.resolve("2021.1/pakket.yaml");
    Files.writeString(
        manifest, Files.readString(manifest).replace("herziening: 1", "herziening: 2"));
    assertThat(SomRegels.load(map).versie(VERSIE).regelpakket().herziening()).isEqualTo(2);
    String eerst = Files.readString(lock);
    vastleggen();
    assertThat(Files.readString(lock)).startsWith(eerst).hasLineCount(5);
  }

  @Test
  void eenBestandDatNietTeVertrouwenIsHoudtAllesTegen() throws IOException {
    for (String regel :
        List.of(
            "2021.1 1 onzin", "2021.1 1 2 " + "0".repeat(64) + "\n2021.1 1 2 " + "1".repeat(64))) {
      Files.writeString(lock, regel + "\n");
      assertThatThrownBy(() -> SomRegels.load(map))
          .isInstanceOf(InvalidPakketException.class)
          .hasMessageContaining(
              "deze regel noemt geen pakket, of een pakket dat er al staat.\n"
                  + "Zet het bestand terug zoals het was.");
    }
  }

  @Test
  void deBibliotheekSchrijftHetBestandNiet() {
    SomRegels.load(map).versie(VERSIE);
    SomRegels.files(map).lock();
    assertThat(lock).doesNotExist();
  }

  /** Examples and laws are run before a swap when that is asked. */
  @Test
  void metControleWordtEenGebrokenWetNietInGebruikGenomen() throws IOException {
    RuleFolder.kopieer("2021.1", map);
    RuleFolder.kopieer("2021.2", map);
    try (ReloadableRegelpakketten pakketten =
        SomRegels.reloadable(map, SomAnalysis.examplesAndLaws())) {
      Path manifest = map.resolve("2021.2/pakket.yaml");
      Files.writeString(
          manifest,
          Files.readString(manifest)
              .replaceFirst(
                  "wetten:\n",
                  "wetten:\n  - \"als de casemanager geeft een signaal: JA dan altijd"
                      + " LAGE_PRIORITEIT\"\n"));
      ReloadResult herlading = pakketten.reload();
      assertThat(herlading.uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(herlading.meldingen())
          .anyMatch(melding -> melding.bestand().equals("2021.2/pakket.yaml"));
    }
  }

  private void vastleggen() throws IOException {
    Files.writeString(lock, SomRegels.files(map).lock());
  }

  private void verander(String oud, String nieuw) throws IOException {
    Path pad = map.resolve("2021.1/criteria.dslr");
    String tekst = Files.readString(pad);
    assertThat(tekst).contains(oud);
    Files.writeString(pad, tekst.replace(oud, nieuw));
  }
}
