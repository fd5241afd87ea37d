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
  private final int generatie;
  private final LongAdder gevraagd = new LongAdder();
  private final LongAdder gemaakt = new LongAdder();
  private volatile Map<ProfileKey, V> jong = new ConcurrentHashMap<>();
  private volatile Map<ProfileKey, V> oud = Map.of();

  /**
   * Nothing yet.
   *
   * @param generatie how many profiles make one of the two generations
   */
  ProfileStore(int generatie) {
    this.generatie = generatie;
  }

  /** What is kept for this profile, or null. */
  @Nullable V zoek(ProfileKey profiel) {
    gevraagd.increment();
    V jongste = jong.get(profiel);
    if (jongste != null) {
      return jongste;
    }
    V eerder = oud.get(profiel);
    return eerder == null ? null : plaats(profiel, eerder);
  }

  /** Keeps what was made for this profile; gives what another thread kept just before, if any. */
  V bewaar(ProfileKey profiel, V nieuw) {
    gemaakt.increment();
    return plaats(profiel, nieuw);
  }

  private V plaats(ProfileKey profiel, V waarde) {
    Map<ProfileKey, V> huidig = jong;
    if (huidig.size() >= generatie) {
      huidig = volgende(huidig);
    }
    V eerder = huidig.putIfAbsent(profiel, waarde);
    return eerder == null ? waarde : eerder;
  }

  private synchronized Map<ProfileKey, V> volgende(Map<ProfileKey, V> vol) {
    if (jong == vol) {
      oud = vol;
      jong = new ConcurrentHashMap<>();
    }
    return jong;
  }

  /** How often it was asked and how often it knew. */
  CacheStats telling() {
    long nieuw = gemaakt.sum();
    long alle = gevraagd.sum();
    return new CacheStats(alle, alle - nieuw);
  }
}
