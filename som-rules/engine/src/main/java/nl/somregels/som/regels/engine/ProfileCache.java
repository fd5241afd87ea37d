package nl.somregels.som.regels.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import nl.somregels.som.regels.decide.ProfileKey;

/**
 * Keeps what was judged of each {@link ProfileKey}. Bounded by two generations: when the young one
 * is full it becomes the old one, and what was old and has not been asked for since is evicted.
 * Thread-safe; two threads that miss the same profile at once both judge it, with equal results.
 */
final class ProfileCache<V> {
  private final int generation;
  private final LongAdder asked = new LongAdder();
  private final LongAdder judged = new LongAdder();
  private volatile Map<ProfileKey, V> young = new ConcurrentHashMap<>();
  private volatile Map<ProfileKey, V> old = Map.of();

  /** {@code generation}: how many profiles make one of the two generations. */
  ProfileCache(int generation) {
    this.generation = generation;
  }

  /** What is kept for this profile; otherwise what the judge makes of it, which is then kept. */
  V get(ProfileKey profile, Supplier<V> judge) {
    asked.increment();
    V found = young.get(profile);
    if (found != null) {
      return found;
    }
    V earlier = old.get(profile);
    return place(profile, earlier == null ? judge(judge) : earlier);
  }

  private V judge(Supplier<V> judge) {
    judged.increment();
    return judge.get();
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

  CacheStats stats() {
    long fresh = judged.sum();
    long all = asked.sum();
    return new CacheStats(all, all - fresh);
  }
}
