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
  private final Function<EvaluationContext, V> judgement;
  private final ProfileStore<V> memory;

  /**
   * A memo.
   *
   * @param reader reads what is judged, or null to judge every case anew
   * @param judgement judges one case, reading nothing but its profile
   * @param generation how many profiles make one of two generations
   */
  ProfileCache(
      @Nullable ProfileReader reader, Function<EvaluationContext, V> judgement, int generation) {
    this.reader = reader;
    this.judgement = judgement;
    this.memory = new ProfileStore<>(generation);
  }

  /** The judgement of a case. */
  V of(EvaluationContext zaak) {
    if (reader == null) {
      return judgement.apply(zaak);
    }
    ProfileKey profile = reader.read(zaak.view(), zaak.known());
    V earlier = memory.find(profile);
    return earlier == null ? memory.keep(profile, judgement.apply(zaak)) : earlier;
  }

  /** How often it was asked and how often it knew. */
  CacheStats count() {
    return memory.count();
  }
}
