package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.FIVE_WEEKS;
import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSION;
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

  @TempDir Path folder;

  @BeforeEach
  void oneFolderWithPakketten() throws IOException {
    RuleFolder.copy(VERSION.toString(), folder);
  }

  @Test
  void eenGewijzigdeGrensGeldtNaHetHerladen() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(folder)) {
      assertThat(proposal(pakketten.version(VERSION))).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);

      change("korter dan 4 weken", "korter dan 6 weken");

      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.GEWISSELD);
      assertThat(proposal(pakketten.version(VERSION))).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    }
  }

  @Test
  void eenFouteMapWordtGeweigerdEnDeLopendePakkettenBlijven() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(folder)) {
      String hash = pakketten.version(VERSION).regelpakket().pakketHash();
      change("korter dan 4 weken", "korter dan vier weken");

      ReloadResult reload = pakketten.reload();

      assertThat(reload.uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(reload.meldingen()).singleElement().asString().contains("vier weken");
      assertThat(pakketten.version(VERSION).regelpakket().pakketHash()).isEqualTo(hash);
    }
  }

  @Test
  void eenOngewijzigdeMapWisseltNiets() {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(folder)) {
      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.ONGEWIJZIGD);
    }
  }

  @Test
  void eenEngineHoudtDeRegelsWaarmeeHijBegon() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(folder)) {
      SomEngine old = pakketten.version(VERSION);
      change("korter dan 4 weken", "korter dan 6 weken");
      pakketten.reload();

      assertThat(proposal(old)).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    }
  }

  @Test
  void eenBewaaktePakketmapHerlaadtVanzelf() throws Exception {
    BlockingQueue<ReloadResult> heard = new LinkedBlockingQueue<>();
    try (ReloadableRegelpakketten pakketten = SomRegels.watch(folder, heard::add)) {
      change("korter dan 4 weken", "korter dan 6 weken");

      ReloadResult reload = heard.poll(30, TimeUnit.SECONDS);

      assertThat(reload).isNotNull();
      assertThat(reload.uitslag()).isEqualTo(ReloadStatus.GEWISSELD);
      assertThat(proposal(pakketten.version(VERSION))).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    }
  }

  @Test
  void eenMapDieErNietIsWordtGenoemd() {
    assertThatThrownBy(() -> SomRegels.watch(folder.resolve("weg"), reload -> {}))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessageContaining("bestaat niet");
  }

  private static Prioriteit proposal(SomEngine engine) {
    return engine.evaluate(FIVE_WEEKS, PEILDATUM).prioriteit();
  }

  /** Written beside and moved into place, as a careful editor does. */
  private void change(String from, String to) throws IOException {
    Path criteria = folder.resolve("2021.1/criteria.dslr");
    Path fresh = folder.resolve("nieuw.tmp");
    Files.writeString(fresh, Files.readString(criteria).replace(from, to));
    Files.move(fresh, criteria, StandardCopyOption.ATOMIC_MOVE);
  }
}
