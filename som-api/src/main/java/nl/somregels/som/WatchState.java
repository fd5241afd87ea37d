package nl.somregels.som;

import java.util.Objects;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the watching of a folder, for a health check. It holds counts and no times,
 * for this library reads no clock: while a folder is watched {@code looks} goes up by one every
 * interval, and whoever asks twice sees whether it does.
 *
 * @param status whether the folder is watched, and if not why
 * @param looks how often the folder was looked at
 * @param attempts how often it was loaded again, by watching or by {@link
 *     ReloadableRegelpakketten#reload()}
 * @param lastAttempt what came of the last attempt; null before the first
 * @param lastRefusal the last attempt that was refused, also when a later one was not; null when
 *     there is none
 */
public record WatchState(
    Status status,
    long looks,
    long attempts,
    @Nullable ReloadResult lastAttempt,
    @Nullable ReloadResult lastRefusal) {

  /** Whether a folder is watched. */
  public enum Status {
    /** The packs were taken from a folder that nobody watches. */
    NOT_WATCHED,
    /** A thread looks at the folder every interval. */
    WATCHING,
    /** Stopped because the packs were closed. */
    CLOSED,
    /** Stopped because something else than closing ended the thread: it was interrupted. */
    INTERRUPTED
  }

  /** Checks that there is a status, and counts that can be. */
  public WatchState {
    Objects.requireNonNull(status, "status");
    Bounds.atLeast(0, looks, "looks");
    Bounds.atLeast(0, attempts, "attempts");
  }
}
