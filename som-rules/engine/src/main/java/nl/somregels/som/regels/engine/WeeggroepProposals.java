package nl.somregels.som.regels.engine;

import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.trace.WeeggroepTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for cases that the proposal does not tell apart, by itself and in each group of
 * professional weighing. Thread-safe.
 */
final class WeeggroepProposals {
  private final PrioriteringSummary uitslag;
  private final @Nullable PrioriteringSummary[] inGroep =
      new PrioriteringSummary[2 * WeeggroepCode.values().length];

  /** With what is proposed apart from a group. */
  WeeggroepProposals(PrioriteringSummary uitslag) {
    this.uitslag = uitslag;
  }

  /** What is proposed, apart from a group of professional weighing. */
  PrioriteringSummary uitslag() {
    return uitslag;
  }

  /**
   * What is proposed in a group: the same one for most that ask, because two threads that are the
   * first both make it.
   *
   * @param groep the group, or null when there is none
   */
  PrioriteringSummary uitslag(@Nullable WeeggroepTemplate groep) {
    if (groep == null) {
      return uitslag;
    }
    int plaats = 2 * groep.groep().ordinal() + (groep.eerst() ? 1 : 0);
    PrioriteringSummary eerder = inGroep[plaats];
    if (eerder == null) {
      eerder = uitslag.in(groep.groep(), groep.eerst());
      inGroep[plaats] = eerder;
    }
    return eerder;
  }
}
