package nl.somregels.som.cli.output;

import java.util.IdentityHashMap;
import java.util.Map;
import nl.somregels.som.prioritering.PrioriteringSummary;
import org.jspecify.annotations.Nullable;

/**
 * Something kept for all cases that share an {@link PrioriteringSummary}. An engine gives cases
 * that it cannot tell apart the very same one, so looking at which one it is finds most of them
 * without comparing anything; for one that is not recognised it is only made again. Bounded: when
 * it is full, everything is forgotten. Not safe for use by several threads at once.
 */
final class SharedBySummary<T> {
  private static final int MOST = 32_768;

  private final Map<PrioriteringSummary, T> kept = new IdentityHashMap<>();
  private final int most;

  SharedBySummary() {
    this(MOST);
  }

  SharedBySummary(int most) {
    this.most = most;
  }

  /** What goes with this outcome, or null when nothing was kept. */
  @Nullable T find(PrioriteringSummary proposal) {
    return kept.get(proposal);
  }

  /** Keeps and gives what goes with this outcome, which has nothing yet. */
  T keep(PrioriteringSummary proposal, T made) {
    if (kept.size() == most) {
      kept.clear();
    }
    kept.put(proposal, made);
    return made;
  }
}
