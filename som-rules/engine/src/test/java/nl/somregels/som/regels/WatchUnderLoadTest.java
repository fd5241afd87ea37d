package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.FIVE_WEEKS;
import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import nl.somregels.som.WatchState;
import nl.somregels.som.WatchState.Status;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Threads judge while the watched folder goes through everything that ever ended a watcher, and the
 * listener throws every third time. Every answer is that of the pack which its receipt names, and
 * in the end the watcher is there and says what it refused.
 */
@Tag("duurtest")
class WatchUnderLoadTest {
  private static final int RELOADS = Math.max(12, Dose.of(200));
  private static final int THREADS = 4;
  private static final long PAUSE_NANOS = 500_000;

  @TempDir Path temp;

  private final AtomicBoolean checkThrows = new AtomicBoolean();
  private final AtomicLong heard = new AtomicLong();
  private final AtomicLong judged = new AtomicLong();
  private final AtomicLong wrong = new AtomicLong();
  private final Map<MeldingCode, Integer> refused = new EnumMap<>(MeldingCode.class);

  private Path folder;
  private int weeks = 4;
  private int swaps;

  @Test
  void theWatcherIsThereInTheEndAndSaysWhatItRefused() throws Exception {
    folder = WatchedFolder.pack(temp.resolve("regels"), 4);
    String four = hash(folder);
    String six = hash(WatchedFolder.pack(temp.resolve("zes"), 6));

    try (WatchedFolder watched =
        WatchedFolder.of(folder, (packs, files) -> deepCheck(), attempt -> throwEveryThirdTime())) {
      AtomicBoolean goesOn = new AtomicBoolean(true);
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<?>> judging = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        judging.add(threads.submit(() -> judge(watched, four, six, goesOn)));
      }
      for (int round = 0; watched.packs().watchState().attempts() < RELOADS; round++) {
        change(round % 7, watched);
      }
      goesOn.set(false);
      for (Future<?> thread : judging) {
        thread.get();
      }
      threads.shutdown();

      WatchState state = watched.packs().watchState();
      System.out.printf(
          Locale.ROOT,
          "%d herladingen, %d gewisseld, geweigerd %s, %d beoordelingen, %d fout%n",
          state.attempts(),
          swaps,
          refused,
          judged.get(),
          wrong.get());
      assertThat(wrong.get()).isZero();
      assertThat(judged.get()).isGreaterThan(RELOADS);
      assertThat(refused)
          .containsOnlyKeys(
              MeldingCode.GEEN_CRITERIA,
              MeldingCode.KOPPELING,
              MeldingCode.YAML_ANKER,
              MeldingCode.GEEN_PAKKET,
              MeldingCode.NIET_GELADEN);
      assertThat(state.status()).isEqualTo(Status.WATCHING);

      WatchedFolder.spoil(folder);
      ReloadResult last = watched.until(ReloadStatus.GEWEIGERD);
      assertThat(watched.packs().watchState().lastRefusal()).isEqualTo(last);
      assertThat(last.meldingen().toString()).contains("Dit is geen regel");
    }
  }

  private void change(int kind, WatchedFolder watched) throws Exception {
    Path criteria = folder.resolve("2021.1/criteria.dslr");
    Path manifest = folder.resolve("2021.1/pakket.yaml");
    switch (kind) {
      case 0 -> {
        WatchedFolder.threshold(folder, other());
        isSwapped(watched);
      }
      case 1 -> {
        byte[] right = Files.readAllBytes(criteria);
        WatchedFolder.spoil(folder);
        isRefused(watched);
        WatchedFolder.write(criteria, right);
        watched.until(ReloadStatus.ONGEWIJZIGD);
      }
      case 2 -> {
        Path outside = Files.copy(criteria, temp.resolve("criteria.dslr"));
        WatchedFolder.swap(criteria, outside);
        isRefused(watched);
        WatchedFolder.replace(outside, criteria);
        watched.until(ReloadStatus.ONGEWIJZIGD);
      }
      case 3 -> {
        Path next = WatchedFolder.pack(temp.resolve("nieuw"), other());
        Files.move(folder, temp.resolve("oud" + swaps));
        Files.move(next, folder);
        isSwapped(watched);
      }
      case 4 -> {
        byte[] right = Files.readAllBytes(manifest);
        WatchedFolder.write(manifest, "a: &a [x]\nb: *a\n".getBytes(StandardCharsets.UTF_8));
        isRefused(watched);
        WatchedFolder.write(manifest, right);
        watched.until(ReloadStatus.ONGEWIJZIGD);
      }
      case 5 -> {
        Path away = Files.move(folder, temp.resolve("weg"));
        isRefused(watched);
        Files.move(away, folder);
        watched.until(ReloadStatus.ONGEWIJZIGD);
      }
      default -> {
        checkThrows.set(true);
        WatchedFolder.threshold(folder, other());
        isRefused(watched);
        checkThrows.set(false);
        WatchedFolder.threshold(folder, weeks);
        watched.until(ReloadStatus.ONGEWIJZIGD);
      }
    }
  }

  private int other() {
    return weeks == 4 ? 6 : 4;
  }

  private void isSwapped(WatchedFolder watched) throws InterruptedException {
    watched.until(ReloadStatus.GEWISSELD);
    weeks = other();
    swaps++;
    assertThat(watched.isSixWeeks()).isEqualTo(weeks == 6);
  }

  private void isRefused(WatchedFolder watched) throws InterruptedException {
    refused.merge(watched.until(ReloadStatus.GEWEIGERD).meldingen().get(0).code(), 1, Integer::sum);
    assertThat(watched.isSixWeeks()).isEqualTo(weeks == 6);
  }

  private List<Melding> deepCheck() {
    return checkThrows.get() ? deepCheck() : List.of();
  }

  private void throwEveryThirdTime() {
    if (heard.incrementAndGet() % 3 == 0) {
      throw new IllegalStateException("every third time");
    }
  }

  private void judge(WatchedFolder watched, String four, String six, AtomicBoolean goesOn) {
    while (goesOn.get()) {
      Prioritering answer = watched.packs().version(VERSION).evaluate(FIVE_WEEKS, PEILDATUM);
      String hash = answer.receipt().pakketHash();
      boolean isRight =
          answer.prioriteit() == Prioriteit.PROFESSIONELE_WEGING && hash.equals(four)
              || answer.prioriteit() == Prioriteit.LAGE_PRIORITEIT && hash.equals(six);
      judged.incrementAndGet();
      if (!isRight) {
        wrong.incrementAndGet();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static String hash(Path folder) throws IOException {
    return SomRegels.load(folder).version(VERSION).regelpakket().pakketHash();
  }
}
