package nl.somregels.som.cli.output;

import java.util.IdentityHashMap;
import java.util.Map;
import nl.somregels.som.prioritering.PrioriteringSummary;
import org.jspecify.annotations.Nullable;

/**
 * Keeps something per {@link PrioriteringSummary}, by identity: an engine gives cases that it
 * cannot tell apart the same one. Bounded: when full, everything is forgotten. For one thread.
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
