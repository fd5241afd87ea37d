package nl.somregels.som.regels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import nl.somregels.som.regels.decide.Profiel;

/**
 * Keeps something per {@link Profiel}. Bounded by two generations: when the young one is full it
 * becomes the old one, and what was old and has not been asked for since is forgotten. Thread-safe;
 * two threads that miss the same profile at once both make it.
 *
 * @param <V> what is kept; the same for everybody who makes it for a profile
 */
final class Profielgeheugen<V> {
  private final int generatie;
  private final LongAdder gevonden = new LongAdder();
  private final LongAdder gemaakt = new LongAdder();
  private volatile Map<Profiel, V> jong = new ConcurrentHashMap<>();
  private volatile Map<Profiel, V> oud = Map.of();

  /**
   * Nothing yet.
   *
   * @param generatie how many profiles make one of the two generations
   */
  Profielgeheugen(int generatie) {
    this.generatie = generatie;
  }

  /**
   * What goes with this profile.
   *
   * @param maker makes it when it is not kept
   */
  V van(Profiel profiel, Supplier<V> maker) {
    V eerder = jong.get(profiel);
    if (eerder == null) {
      eerder = oud.get(profiel);
      if (eerder == null) {
        gemaakt.increment();
        V nieuw = maker.get();
        bewaar(profiel, nieuw);
        return nieuw;
      }
      bewaar(profiel, eerder);
    }
    gevonden.increment();
    return eerder;
  }

  private void bewaar(Profiel profiel, V waarde) {
    Map<Profiel, V> huidig = jong;
    if (huidig.size() >= generatie) {
      huidig = volgende(huidig);
    }
    huidig.put(profiel, waarde);
  }

  private synchronized Map<Profiel, V> volgende(Map<Profiel, V> vol) {
    if (jong == vol) {
      oud = vol;
      jong = new ConcurrentHashMap<>();
    }
    return jong;
  }

  /** How often it was asked and how often it knew. */
  MemoTelling telling() {
    long bekend = gevonden.sum();
    return new MemoTelling(bekend + gemaakt.sum(), bekend);
  }
}
