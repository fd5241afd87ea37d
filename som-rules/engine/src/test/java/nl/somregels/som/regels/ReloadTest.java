package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSIE;
import static nl.somregels.som.regels.FiveWeeks.VIJF_WEKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.prioritering.Prioriteit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

  @TempDir Path map;

  @BeforeEach
  void eenMapMetPakketten() throws IOException {
    RuleFolder.kopieer(VERSIE.toString(), map);
  }

  @Test
  void eenGewijzigdeGrensGeldtNaHetHerladen() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(map)) {
      assertThat(voorstel(pakketten.versie(VERSIE))).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);

      wijzig("korter dan 4 weken", "korter dan 6 weken");

      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.GEWISSELD);
      assertThat(voorstel(pakketten.versie(VERSIE))).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    }
  }

  @Test
  void eenFouteMapWordtGeweigerdEnDeLopendePakkettenBlijven() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(map)) {
      String hash = pakketten.versie(VERSIE).regelpakket().pakketHash();
      wijzig("korter dan 4 weken", "korter dan vier weken");

      ReloadResult herlading = pakketten.reload();

      assertThat(herlading.uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(herlading.meldingen()).singleElement().asString().contains("vier weken");
      assertThat(pakketten.versie(VERSIE).regelpakket().pakketHash()).isEqualTo(hash);
    }
  }

  @Test
  void eenOngewijzigdeMapWisseltNiets() {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(map)) {
      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.ONGEWIJZIGD);
    }
  }

  @Test
  void eenEngineHoudtDeRegelsWaarmeeHijBegon() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(map)) {
      SomEngine oud = pakketten.versie(VERSIE);
      wijzig("korter dan 4 weken", "korter dan 6 weken");
      pakketten.reload();

      assertThat(voorstel(oud)).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    }
  }

  @Test
  void eenBewaaktePakketmapHerlaadtVanzelf() throws Exception {
    BlockingQueue<ReloadResult> gehoord = new LinkedBlockingQueue<>();
    try (ReloadableRegelpakketten pakketten = SomRegels.watch(map, gehoord::add)) {
      wijzig("korter dan 4 weken", "korter dan 6 weken");

      ReloadResult herlading = gehoord.poll(30, TimeUnit.SECONDS);

      assertThat(herlading).isNotNull();
      assertThat(herlading.uitslag()).isEqualTo(ReloadStatus.GEWISSELD);
      assertThat(voorstel(pakketten.versie(VERSIE))).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    }
  }

  @Test
  void eenMapDieErNietIsWordtGenoemd() {
    assertThatThrownBy(() -> SomRegels.watch(map.resolve("weg"), herlading -> {}))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessageContaining("bestaat niet");
  }

  private static Prioriteit voorstel(SomEngine engine) {
    return engine.evaluate(VIJF_WEKEN, PEILDATUM).prioriteit();
  }

  /** Written beside and moved into place, as a careful editor does. */
  private void wijzig(String van, String naar) throws IOException {
    Path criteria = map.resolve("2021.1/criteria.dslr");
    Path nieuw = map.resolve("nieuw.tmp");
    Files.writeString(nieuw, Files.readString(criteria).replace(van, naar));
    Files.move(nieuw, criteria, StandardCopyOption.ATOMIC_MOVE);
  }
}
