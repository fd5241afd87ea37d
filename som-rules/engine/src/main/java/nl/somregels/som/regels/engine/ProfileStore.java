package nl.somregels.som.regels.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.somregels.som.regels.decide.ProfileKey;
import org.jspecify.annotations.Nullable;

/**
 * Keeps something per {@link ProfileKey}. Bounded by two generations: when the young one is full it
 * becomes the old one, and what was old and has not been asked for since is forgotten. Thread-safe;
 * two threads that miss the same profile at once both make it.
 *
 * @param <V> what is kept; the same for everybody who makes it for a profile
 */
final class ProfileStore<V> {
  private final int generation;
  private final LongAdder asked = new LongAdder();
  private final LongAdder made = new LongAdder();
  private volatile Map<ProfileKey, V> young = new ConcurrentHashMap<>();
  private volatile Map<ProfileKey, V> old = Map.of();

  /**
   * Nothing yet.
   *
   * @param generation how many profiles make one of the two generations
   */
  ProfileStore(int generation) {
    this.generation = generation;
  }

  /** What is kept for this profile, or null. */
  @Nullable V find(ProfileKey profile) {
    asked.increment();
    V youngest = young.get(profile);
    if (youngest != null) {
      return youngest;
    }
    V earlier = old.get(profile);
    return earlier == null ? null : place(profile, earlier);
  }

  /** Keeps what was made for this profile; gives what another thread kept just before, if any. */
  V keep(ProfileKey profile, V fresh) {
    made.increment();
    return place(profile, fresh);
  }

  private V place(ProfileKey profile, V value) {
    Map<ProfileKey, V> current = young;
    if (current.size() >= generation) {
      current = next(current);
    }
    V earlier = current.putIfAbsent(profile, value);
    return earlier == null ? value : earlier;
  }

  private synchronized Map<ProfileKey, V> next(Map<ProfileKey, V> full) {
    if (young == full) {
      old = full;
      young = new ConcurrentHashMap<>();
    }
    return young;
  }

  /** How often it was asked and how often it knew. */
  CacheStats count() {
    long fresh = made.sum();
    long all = asked.sum();
    return new CacheStats(all, all - fresh);
  }
}
