package nl.somregels.som.examples.uitvoer;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.somregels.som.prioritering.Uitslag;
import org.jspecify.annotations.Nullable;

/**
 * Something kept for all cases that share an {@link Uitslag}. An engine gives cases that it cannot
 * tell apart the very same one, so looking at which one it is finds most of them without comparing
 * anything; for one that is not recognised it is only made again. Bounded: when it is full, all
 * goes out. Not safe for use by several threads at once.
 */
final class SharedByUitslag<T> {
  private static final int MOST = 32_768;

  private final Map<Uitslag, T> kept = new IdentityHashMap<>();
  private final int most;
  private final BiConsumer<Uitslag, T> goesOut;

  /**
   * Nothing yet.
   *
   * @param goesOut what to do with each before it is forgotten
   */
  SharedByUitslag(BiConsumer<Uitslag, T> goesOut) {
    this(MOST, goesOut);
  }

  SharedByUitslag(int most, BiConsumer<Uitslag, T> goesOut) {
    this.most = most;
    this.goesOut = goesOut;
  }

  /** What goes with this outcome, or null when nothing was kept. */
  @Nullable T find(Uitslag uitslag) {
    return kept.get(uitslag);
  }

  /** Keeps and gives what goes with this outcome, which has nothing yet. */
  T keep(Uitslag uitslag, T made) {
    if (kept.size() == most) {
      clear();
    }
    kept.put(uitslag, made);
    return made;
  }

  /** Forgets everything. */
  void clear() {
    kept.forEach(goesOut);
    kept.clear();
  }
}
