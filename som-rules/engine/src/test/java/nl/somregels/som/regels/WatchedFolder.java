package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.FIVE_WEEKS;
import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.somregels.som.ReloadCheck;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.WatchOptions;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.prioritering.Prioriteit;

/** A watched folder in a test, with what its listener heard. */
final class WatchedFolder implements AutoCloseable {
  static final WatchOptions OFTEN =
      WatchOptions.DEFAULT.withInterval(Duration.ofMillis(20), Duration.ofMillis(200));

  /** Against hanging. */
  private static final long NEVER_SO_LONG = 30;

  private final BlockingQueue<ReloadResult> heard = new LinkedBlockingQueue<>();
  private final ReloadableRegelpakketten packs;

  private WatchedFolder(Path folder, WatchOptions options, Consumer<ReloadResult> listener) {
    packs =
        SomRegels.watch(
            folder,
            options,
            attempt -> {
              heard.add(attempt);
              listener.accept(attempt);
            });
  }

  static WatchedFolder of(Path folder) {
    return of(folder, ReloadCheck.NONE, attempt -> {});
  }

  static WatchedFolder of(Path folder, ReloadCheck check, Consumer<ReloadResult> listener) {
    return new WatchedFolder(folder, OFTEN.withCheck(check), listener);
  }

  static WatchedFolder heardBy(Path folder, Consumer<ReloadResult> listener) {
    return of(folder, ReloadCheck.NONE, listener);
  }

  static WatchedFolder checkedBy(Path folder, ReloadCheck check) {
    return of(folder, check, attempt -> {});
  }

  /** A folder with the pack whose threshold is so many weeks; without examples, to load quickly. */
  static Path pack(Path folder, int weeks) throws IOException {
    RuleFolder.copyRules(VERSION.toString(), folder);
    threshold(folder, weeks);
    return folder;
  }

  static void threshold(Path folder, int weeks) throws IOException {
    Path criteria = folder.resolve("2021.1/criteria.dslr");
    String text =
        Files.readString(criteria)
            .replaceAll("korter dan \\S+ weken", "korter dan " + weeks + " weken");
    write(criteria, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes it a pack that cannot be used. */
  static void spoil(Path folder) throws IOException {
    write(
        folder.resolve("2021.1/criteria.dslr"),
        "Dit is geen regel.\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Beside and moved into place, so that nobody reads half of it. */
  static void write(Path place, byte[] bytes) throws IOException {
    replace(Files.write(place.resolveSibling("._beside"), bytes), place);
  }

  /** So that there is always one of both. */
  static void replace(Path next, Path place) throws IOException {
    Files.move(next, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** As {@code ln -sfn} and git-sync do it: a link beside, renamed over the one that is there. */
  static void swap(Path link, Path target) throws IOException {
    Path beside = link.resolveSibling("._beside");
    Files.createSymbolicLink(beside, target);
    replace(beside, link);
  }

  /** The next attempt with this outcome. */
  ReloadResult until(ReloadStatus outcome) throws InterruptedException {
    while (true) {
      ReloadResult attempt = heard.poll(NEVER_SO_LONG, TimeUnit.SECONDS);
      if (attempt == null) {
        throw new AssertionError("never heard of " + outcome + ": " + packs.watchState());
      }
      if (attempt.uitslag() == outcome) {
        return attempt;
      }
    }
  }

  /** Whether the packs in use have a threshold of six weeks, and not of four. */
  boolean isSixWeeks() {
    return packs.version(VERSION).evaluate(FIVE_WEEKS, PEILDATUM).prioriteit()
        == Prioriteit.LAGE_PRIORITEIT;
  }

  ReloadableRegelpakketten packs() {
    return packs;
  }

  @Override
  public void close() {
    packs.close();
  }
}
