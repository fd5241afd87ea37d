package nl.somregels.som.examples.uitvoer;

import java.util.IdentityHashMap;
import java.util.Map;
import nl.somregels.som.prioritering.Uitslag;
import org.jspecify.annotations.Nullable;

/**
 * Something kept for all cases that share an {@link Uitslag}. An engine gives cases that it cannot
 * tell apart the very same one, so looking at which one it is finds most of them without comparing
 * anything; for one that is not recognised it is only made again. Bounded: when it is full,
 * everything is forgotten. Not safe for use by several threads at once.
 */
final class SharedByUitslag<T> {
  private static final int MOST = 32_768;

  private final Map<Uitslag, T> kept = new IdentityHashMap<>();
  private final int most;

  SharedByUitslag() {
    this(MOST);
  }

  SharedByUitslag(int most) {
    this.most = most;
  }

  /** What goes with this outcome, or null when nothing was kept. */
  @Nullable T find(Uitslag uitslag) {
    return kept.get(uitslag);
  }

  /** Keeps and gives what goes with this outcome, which has nothing yet. */
  T keep(Uitslag uitslag, T made) {
    if (kept.size() == most) {
      kept.clear();
    }
    kept.put(uitslag, made);
    return made;
  }
}
