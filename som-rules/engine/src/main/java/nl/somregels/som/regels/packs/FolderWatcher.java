package nl.somregels.som.regels.packs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.somregels.som.WatchOptions;
import nl.somregels.som.WatchState.Status;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.regels.pack.files.FolderImage;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder with packs on a thread of its own: compares what the folder is with what it was,
 * every interval. Polling is the only way here, not what is left when events fail: the events of an
 * operating system do not come from other machines, tell nothing of a link that is swapped or of a
 * folder above, and get lost. A library would do no better: directory-watcher rests on those
 * events, and the monitor of Commons IO compares only time and length, and not where the folder
 * really is.
 *
 * <p>The wait is counted in looks, for the library reads no clock. Nothing that is thrown ends it.
 */
public final class FolderWatcher implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(FolderWatcher.class.getName());

  private final Path folder;
  private final Duration interval;
  private final long longestWait;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicLong looks = new AtomicLong();
  private volatile @Nullable Thread thread;

  private FolderImage loaded;
  private FolderImage seen;
  private long waited;

  /** To be made before the folder is loaded, so that no change falls between. */
  public FolderWatcher(Path folder, WatchOptions options) {
    this.folder = folder;
    this.interval = options.interval();
    this.longestWait = options.longestWait().dividedBy(options.interval());
    this.loaded = FolderImage.of(folder);
    this.seen = loaded;
  }

  /** Starts the thread; it ends when this watcher is closed. */
  public void start(Supplier<ReloadResult> reload, Consumer<ReloadResult> listener) {
    Thread watching = new Thread(() -> loop(reload, listener), "som-mapbewaker");
    watching.setDaemon(true);
    watching.start();
    thread = watching;
  }

  Status status() {
    Thread watching = thread;
    if (closed.getCount() == 0) {
      return Status.CLOSED;
    }
    return watching == null || watching.isAlive() ? Status.WATCHING : Status.INTERRUPTED;
  }

  long looks() {
    return looks.get();
  }

  private void loop(Supplier<ReloadResult> reload, Consumer<ReloadResult> listener) {
    while (true) {
      try {
        if (closed.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
          return;
        }
        if (mustLoad()) {
          tell(reload.get(), listener);
        }
      } catch (InterruptedException e) {
        return;
      } catch (Throwable e) {
        log("Watching goes on after", e);
      }
    }
  }

  /** Whether there is something to load and this is the moment for it. */
  boolean mustLoad() {
    FolderImage now = FolderImage.of(folder);
    looks.incrementAndGet();
    boolean isQuiet = now.equals(seen);
    seen = now;
    if (now.equals(loaded)) {
      waited = 0;
      return false;
    }
    waited++;
    if (!isQuiet && waited < longestWait) {
      return false;
    }
    loaded = now;
    waited = 0;
    return true;
  }

  /** A listener that leaves the thread interrupted does not end it; an earlier interrupt does. */
  private static void tell(ReloadResult attempt, Consumer<ReloadResult> listener) {
    boolean mustEnd = Thread.interrupted();
    try {
      listener.accept(attempt);
    } catch (Throwable e) {
      log("A listener threw", e);
    } finally {
      Thread.interrupted();
      if (mustEnd) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The kind and the place only: a message may hold what nobody may read. */
  private static void log(String what, Throwable thrown) {
    try {
      StackTraceElement[] trace = thrown.getStackTrace();
      LOG.log(
          System.Logger.Level.ERROR,
          what + " " + thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
    } catch (Throwable e) {
      // then it is not logged; to go on matters more
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
