package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;

/**
 * What two sets of rules with the same criteria make of one case, laid side by side. Of options a
 * {@link JointState} keeps only whether one applies and whether one puts the case first, so an
 * option that differs is judged once more as a criterion of effect WEGING, which changes no
 * outcome.
 *
 * @param left the first rules
 * @param right the other rules
 * @param criteria how many criteria there are, before the option that stands behind them
 * @param named the codes that example cases name
 */
record JudgementPair(PackModel left, PackModel right, int criteria, Set<CriteriumCode> named) {

  /** For truths in the order of these conditions. */
  static JudgementPair of(RuleSlice slice, List<Expression> voorwaarden, Set<CriteriumCode> named) {
    return new JudgementPair(
        model(slice.original(), slice.others(), voorwaarden),
        model(slice.others(), slice.original(), voorwaarden),
        slice.original().criteria().size(),
        named);
  }

  private static PackModel model(RuleSet rules, RuleSet other, List<Expression> voorwaarden) {
    List<Criterium> criteria = new ArrayList<>(rules.criteria());
    rules.opties().stream()
        .filter(option -> !other.opties().contains(option))
        .map(option -> option.withEffect(Effect.WEGING))
        .forEach(criteria::add);
    return new PackModel(rules.withCriteria(criteria), voorwaarden);
  }

  /**
   * Whether the case gets another outcome, another status of a criterion, another yielding, another
   * mandatory role, or within professional weighing another "eerst" or another status of an option.
   */
  boolean differs(JointState state) {
    return decidedOtherwise(state) || (otherStatuses(state) & visible(state)) != 0;
  }

  /**
   * Whether it differs in what an example of the case can tell apart: a criterion that no example
   * names and that becomes unknown counts as new, see {@link
   * nl.somregels.som.regels.example.ExpectationCheck}.
   */
  boolean fallsOn(JointState state) {
    long unnamed = 0;
    List<Criterium> judged = left.model().criteria();
    for (int i = 0; i < judged.size(); i++) {
      unnamed |= named.contains(judged.get(i).code()) ? 0 : 1L << i;
    }
    long inconspicuous = unnamed & state.left().not() & state.right().open();
    return decidedOtherwise(state) || (otherStatuses(state) & visible(state) & ~inconspicuous) != 0;
  }

  private boolean decidedOtherwise(JointState state) {
    Decision outcome = left.outcome(state.left());
    return !outcome.equals(right.outcome(state.right()))
        || !consequences(left, state.left()).equals(consequences(right, state.right()))
        || isWeighed(outcome) && first(left, state.left()) != first(right, state.right());
  }

  private static long otherStatuses(JointState state) {
    return state.left().not() ^ state.right().not() | state.left().open() ^ state.right().open();
  }

  /** The criteria, and within weighing the option that stands behind them. */
  private long visible(JointState state) {
    boolean withOption = isWeighed(left.outcome(state.left()));
    int count = withOption ? left.model().criteria().size() : criteria;
    return count == 0 ? 0 : -1L >>> Long.SIZE - count;
  }

  private boolean isWeighed(Decision outcome) {
    return outcome.prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
  }

  /** What each criterion that applies yields to, and whether it is mandatory. */
  private List<Object> consequences(PackModel model, ProfileState state) {
    long hold = model.applying(state);
    List<Object> consequences = new ArrayList<>();
    for (int i = 0; i < criteria; i++) {
      if ((hold & 1L << i) != 0) {
        consequences.add(model.model().yieldsTo(i, hold));
        consequences.add(model.model().criteria().get(i).verplicht());
      }
    }
    return consequences;
  }

  /** Whether to look at the case first; the group itself follows from the statuses. */
  private static boolean first(PackModel model, ProfileState state) {
    List<Criterium> options = model.model().options();
    long hold = model.options(state);
    boolean first = false;
    for (int i = 0; i < options.size(); i++) {
      first |= (hold & 1L << i) != 0 && options.get(i).eerst();
    }
    return first;
  }
}
