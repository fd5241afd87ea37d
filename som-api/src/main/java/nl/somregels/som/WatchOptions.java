package nl.somregels.som;

import java.time.Duration;
import java.util.Objects;

/**
 * How a folder is watched. Immutable; start at {@link #DEFAULT}.
 *
 * @param check what packs must pass before they are taken into use
 * @param interval how often the folder is looked at; a change is loaded when the next look finds
 *     nothing new, so that a folder that is being written is not read halfway
 * @param longestWait how long a change waits for such a quiet moment at most
 */
public record WatchOptions(ReloadCheck check, Duration interval, Duration longestWait) {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** No check, a look every half second, at most five seconds. */
  public static final WatchOptions DEFAULT =
      new WatchOptions(ReloadCheck.NONE, Duration.ofMillis(500), Duration.ofSeconds(5));

  /**
   * Checks the durations.
   *
   * @throws IllegalArgumentException when the interval is shorter than a millisecond or longer than
   *     the longest wait, or that is longer than a day
   */
  public WatchOptions {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(longestWait, "longestWait");
    if (interval.compareTo(SHORTEST) < 0
        || longestWait.compareTo(interval) < 0
        || longestWait.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "not 1 ms <= interval <= longestWait <= 1 day: " + interval + ", " + longestWait);
    }
  }

  /** A copy with another check. */
  public WatchOptions withCheck(ReloadCheck check) {
    return new WatchOptions(check, interval, longestWait);
  }

  /** A copy with other durations. */
  public WatchOptions withInterval(Duration interval, Duration longestWait) {
    return new WatchOptions(check, interval, longestWait);
  }
}
