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
  private final PrioriteringSummary proposal;
  private final @Nullable PrioriteringSummary[] inGroup =
      new PrioriteringSummary[2 * WeeggroepCode.values().length];

  /** With what is proposed apart from a group. */
  WeeggroepProposals(PrioriteringSummary proposal) {
    this.proposal = proposal;
  }

  /** What is proposed, apart from a group of professional weighing. */
  PrioriteringSummary proposal() {
    return proposal;
  }

  /**
   * What is proposed in a group: the same one for most that ask, because two threads that are the
   * first both make it.
   *
   * @param group the group, or null when there is none
   */
  PrioriteringSummary proposal(@Nullable WeeggroepTemplate group) {
    if (group == null) {
      return proposal;
    }
    int place = 2 * group.group().ordinal() + (group.first() ? 1 : 0);
    PrioriteringSummary earlier = inGroup[place];
    if (earlier == null) {
      earlier = proposal.in(group.group(), group.first());
      inGroup[place] = earlier;
    }
    return earlier;
  }
}
