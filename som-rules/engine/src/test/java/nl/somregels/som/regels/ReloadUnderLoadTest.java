package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.FIVE_WEEKS;
import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSION;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight threads evaluate while the folder changes hundreds of times, half of them into something
 * broken. The content hash in each receipt says which threshold decided, so every single answer can
 * be judged.
 */
@Tag("duurtest")
class ReloadUnderLoadTest {
  private static final int RELOADS = 300;
  private static final int WARM_UP = 100;
  private static final int THREADS = 8;

  /** Eight threads without a pause leave two cores no time to reload. */
  private static final long PAUSE_NANOS = 500_000;

  @TempDir Path folder;

  private final AtomicLong judged = new AtomicLong();
  private final AtomicLong error = new AtomicLong();

  @Test
  void geenVerkeerdeUitkomstGeenVerlorenZaakEnGeenGroei() throws Exception {
    RuleFolder.copyRules(VERSION.toString(), folder);
    Path criteria = folder.resolve("2021.1/criteria.dslr");
    String four = Files.readString(criteria);
    String six = four.replace("korter dan 4 weken", "korter dan 6 weken");
    String piece = four.replace("korter dan 4 weken", "korter dan vier weken");

    long[] memory = new long[2];
    int refused = 0;
    int swapped = 0;
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(folder)) {
      String hashOfFour = pakketten.version(VERSION).regelpakket().pakketHash();
      AtomicBoolean by = new AtomicBoolean(true);
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(threads.submit(() -> judge(pakketten, hashOfFour, by)));
      }
      for (int i = 0; i < RELOADS; i++) {
        if (i == WARM_UP) {
          memory[0] = used();
        }
        Files.writeString(criteria, i % 2 == 0 ? piece : i % 4 == 1 ? six : four);
        ReloadStatus proposal = pakketten.reload().uitslag();
        refused += proposal == ReloadStatus.GEWEIGERD ? 1 : 0;
        swapped += proposal == ReloadStatus.GEWISSELD ? 1 : 0;
      }
      by.set(false);
      wait(running);
      threads.shutdown();
      memory[1] = used();
    }

    System.out.printf(
        Locale.ROOT,
        "%d herladingen (%d gewisseld, %d geweigerd), %d beoordelingen in %d draden, %d fout,"
            + " geheugen %d -> %d KiB%n",
        RELOADS,
        swapped,
        refused,
        judged.get(),
        THREADS,
        error.get(),
        memory[0] >> 10,
        memory[1] >> 10);
    assertThat(refused).isEqualTo(RELOADS / 2);
    assertThat(swapped).isEqualTo(RELOADS / 2);
    assertThat(judged.get()).isGreaterThan(RELOADS);
    assertThat(error.get()).isZero();
    assertThat(memory[1] - memory[0]).isLessThan(32L << 20);
  }

  private void judge(ReloadableRegelpakketten pakketten, String hashOfFour, AtomicBoolean by) {
    while (by.get()) {
      SomEngine engine = pakketten.version(VERSION);
      Prioritering prioritering = engine.evaluate(FIVE_WEEKS, PEILDATUM);
      boolean four = prioritering.receipt().pakketHash().equals(hashOfFour);
      Prioriteit expected = four ? Prioriteit.PROFESSIONELE_WEGING : Prioriteit.LAGE_PRIORITEIT;
      judged.incrementAndGet();
      LockSupport.parkNanos(PAUSE_NANOS);
      if (prioritering.prioriteit() != expected) {
        error.incrementAndGet();
      }
    }
  }

  private static void wait(List<Future<?>> running)
      throws InterruptedException, ExecutionException {
    for (Future<?> thread : running) {
      thread.get();
    }
  }

  /** Heap and metaspace in use after the collector has run. */
  private static long used() throws InterruptedException, IOException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(use -> use.getUsed())
        .sum();
  }
}
