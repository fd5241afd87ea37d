package nl.somregels.som.regels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import nl.somregels.som.regels.decide.Profiel;
import nl.somregels.som.regels.decide.ProfielReader;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was judged of each {@link Profiel}, so that cases of the same profile are judged
 * once. Exact, because a profile holds all that a judgement reads of a case.
 *
 * <p>Bounded by two generations: when the young one is full it becomes the old one, and what was
 * old and has not been asked for since is forgotten. Thread-safe; two threads that miss the same
 * profile at once both judge it, with equal results.
 *
 * @param <V> what is judged; immutable
 */
final class ProfielMemo<V> {
  private final @Nullable ProfielReader reader;
  private final Function<Zaakbeeld, V> oordeel;
  private final int generatie;
  private final LongAdder gevonden = new LongAdder();
  private final LongAdder beoordeeld = new LongAdder();
  private volatile Map<Profiel, V> jong = new ConcurrentHashMap<>();
  private volatile Map<Profiel, V> oud = Map.of();

  /**
   * A memo.
   *
   * @param reader reads what is judged, or null to judge every case anew
   * @param oordeel judges one case, reading nothing but its profile
   * @param generatie how many profiles make one of the two generations
   */
  ProfielMemo(@Nullable ProfielReader reader, Function<Zaakbeeld, V> oordeel, int generatie) {
    this.reader = reader;
    this.oordeel = oordeel;
    this.generatie = generatie;
  }

  /** The judgement of a case. */
  V van(Zaakbeeld zaak) {
    if (reader == null) {
      return oordeel.apply(zaak);
    }
    Profiel profiel = reader.lees(zaak.beeld(), zaak.bekend());
    V eerder = jong.get(profiel);
    if (eerder == null) {
      eerder = oud.get(profiel);
      if (eerder == null) {
        beoordeeld.increment();
        V nieuw = oordeel.apply(zaak);
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
    return new MemoTelling(bekend + beoordeeld.sum(), bekend);
  }

  /** How many profiles it holds now. */
  int aantal() {
    return jong.size() + oud.size();
  }
}
