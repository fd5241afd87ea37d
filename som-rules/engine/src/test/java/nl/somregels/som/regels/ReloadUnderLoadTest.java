package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSIE;
import static nl.somregels.som.regels.FiveWeeks.VIJF_WEKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight threads evaluate while the folder changes hundreds of times, half of them into something
 * broken. The content hash in each receipt says which threshold decided, so every single answer can
 * be judged.
 */
class ReloadUnderLoadTest {
  private static final int HERLADINGEN = 300;
  private static final int OPWARMING = 100;
  private static final int DRADEN = 8;

  /** Eight threads without a pause leave two cores no time to reload. */
  private static final long PAUZE_NANOS = 500_000;

  @TempDir Path map;

  private final AtomicLong beoordeeld = new AtomicLong();
  private final AtomicLong fout = new AtomicLong();

  @Test
  void geenVerkeerdeUitkomstGeenVerlorenZaakEnGeenGroei() throws Exception {
    RuleFolder.kopieerRegels(VERSIE.toString(), map);
    Path criteria = map.resolve("2021.1/criteria.dslr");
    String vier = Files.readString(criteria);
    String zes = vier.replace("korter dan 4 weken", "korter dan 6 weken");
    String stuk = vier.replace("korter dan 4 weken", "korter dan vier weken");

    long[] geheugen = new long[2];
    int geweigerd = 0;
    int gewisseld = 0;
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(map)) {
      String hashVier = pakketten.versie(VERSIE).regelpakket().pakketHash();
      AtomicBoolean door = new AtomicBoolean(true);
      ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
      List<Future<?>> lopend = new ArrayList<>();
      for (int i = 0; i < DRADEN; i++) {
        lopend.add(draden.submit(() -> beoordeel(pakketten, hashVier, door)));
      }
      for (int i = 0; i < HERLADINGEN; i++) {
        if (i == OPWARMING) {
          geheugen[0] = gebruikt();
        }
        Files.writeString(criteria, i % 2 == 0 ? stuk : i % 4 == 1 ? zes : vier);
        ReloadStatus uitslag = pakketten.reload().uitslag();
        geweigerd += uitslag == ReloadStatus.GEWEIGERD ? 1 : 0;
        gewisseld += uitslag == ReloadStatus.GEWISSELD ? 1 : 0;
      }
      door.set(false);
      wacht(lopend);
      draden.shutdown();
      geheugen[1] = gebruikt();
    }

    System.out.printf(
        Locale.ROOT,
        "%d herladingen (%d gewisseld, %d geweigerd), %d beoordelingen in %d draden, %d fout,"
            + " geheugen %d -> %d KiB%n",
        HERLADINGEN,
        gewisseld,
        geweigerd,
        beoordeeld.get(),
        DRADEN,
        fout.get(),
        geheugen[0] >> 10,
        geheugen[1] >> 10);
    assertThat(geweigerd).isEqualTo(HERLADINGEN / 2);
    assertThat(gewisseld).isEqualTo(HERLADINGEN / 2);
    assertThat(beoordeeld.get()).isGreaterThan(HERLADINGEN);
    assertThat(fout.get()).isZero();
    assertThat(geheugen[1] - geheugen[0]).isLessThan(32L << 20);
  }

  private void beoordeel(ReloadableRegelpakketten pakketten, String hashVier, AtomicBoolean door) {
    while (door.get()) {
      SomEngine engine = pakketten.versie(VERSIE);
      Prioritering prioritering = engine.evaluate(VIJF_WEKEN, PEILDATUM);
      boolean vier = prioritering.receipt().pakketHash().equals(hashVier);
      Prioriteit verwacht = vier ? Prioriteit.PROFESSIONELE_WEGING : Prioriteit.LAGE_PRIORITEIT;
      beoordeeld.incrementAndGet();
      LockSupport.parkNanos(PAUZE_NANOS);
      if (prioritering.prioriteit() != verwacht) {
        fout.incrementAndGet();
      }
    }
  }

  private static void wacht(List<Future<?>> lopend)
      throws InterruptedException, ExecutionException {
    for (Future<?> draad : lopend) {
      draad.get();
    }
  }

  /** Heap and metaspace in use after the collector has run. */
  private static long gebruikt() throws InterruptedException, IOException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(gebruik -> gebruik.getUsed())
        .sum();
  }
}
