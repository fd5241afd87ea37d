package nl.somregels.som.regels.engine;

import java.util.function.Function;
import nl.somregels.som.regels.decide.ProfileKey;
import nl.somregels.som.regels.decide.ProfileReader;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was judged of each {@link ProfileKey}, so that cases of the same profile are
 * judged once. Exact, because a profile holds all that a judgement reads of a case. Thread-safe.
 *
 * @param <V> what is judged
 */
final class ProfileCache<V> {
  private final @Nullable ProfileReader reader;
  private final Function<EvaluationContext, V> oordeel;
  private final ProfileStore<V> geheugen;

  /**
   * A memo.
   *
   * @param reader reads what is judged, or null to judge every case anew
   * @param oordeel judges one case, reading nothing but its profile
   * @param generatie how many profiles make one of two generations
   */
  ProfileCache(
      @Nullable ProfileReader reader, Function<EvaluationContext, V> oordeel, int generatie) {
    this.reader = reader;
    this.oordeel = oordeel;
    this.geheugen = new ProfileStore<>(generatie);
  }

  /** The judgement of a case. */
  V van(EvaluationContext zaak) {
    if (reader == null) {
      return oordeel.apply(zaak);
    }
    ProfileKey profiel = reader.lees(zaak.beeld(), zaak.bekend());
    V eerder = geheugen.zoek(profiel);
    return eerder == null ? geheugen.bewaar(profiel, oordeel.apply(zaak)) : eerder;
  }

  /** How often it was asked and how often it knew. */
  CacheStats telling() {
    return geheugen.telling();
  }
}
