package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;

/**
 * What two sets of rules with the same criteria make of one case. Of options a {@link JointState}
 * keeps only whether one applies and whether one puts the case first, so an option that differs is
 * judged once more behind the criteria, as one of effect WEGING, which changes no outcome.
 */
record JudgementPair(PackModel left, PackModel right, int criteria) {

  /** For truths in the order of these conditions. */
  static JudgementPair of(RuleSlice slice, List<Expression> voorwaarden) {
    return new JudgementPair(
        model(slice.original(), slice.others(), voorwaarden),
        model(slice.others(), slice.original(), voorwaarden),
        slice.original().criteria().size());
  }

  private static PackModel model(RuleSet rules, RuleSet other, List<Expression> voorwaarden) {
    List<Criterium> criteria = new ArrayList<>(rules.criteria());
    rules.opties().stream()
        .filter(option -> !other.opties().contains(option))
        .map(option -> option.withEffect(Effect.WEGING))
        .forEach(criteria::add);
    return new PackModel(rules.withCriteria(criteria), voorwaarden);
  }

  /** Whether anything differs; of options only within professional weighing. */
  boolean differs(JointState state) {
    return decidedOtherwise(state) || !otherStatuses(state).isEmpty();
  }

  /**
   * Whether an example tells it without being precise: then a criterion that it does not name may
   * be unknown ({@link nl.somregels.som.regels.example.ExpectationCheck}).
   */
  boolean fallsOn(JointState state) {
    CriteriumSet inconspicuous = state.left().not().alsoIn(state.right().open());
    return decidedOtherwise(state) || !otherStatuses(state).without(inconspicuous).isEmpty();
  }

  private boolean decidedOtherwise(JointState state) {
    Decision outcome = left.outcome(state.left());
    return !outcome.equals(right.outcome(state.right()))
        || !consequences(left, state.left()).equals(consequences(right, state.right()))
        || isWeighed(outcome) && left.first(state.left()) != right.first(state.right());
  }

  /** Of the criteria, and within weighing of the option that stands behind them. */
  private CriteriumSet otherStatuses(JointState state) {
    ProfileState one = state.left();
    ProfileState other = state.right();
    boolean withOption = isWeighed(left.outcome(one));
    return CriteriumSet.where(
        withOption ? left.model().criteria().size() : criteria,
        i ->
            one.not().contains(i) != other.not().contains(i)
                || one.open().contains(i) != other.open().contains(i));
  }

  private static boolean isWeighed(Decision outcome) {
    return outcome.prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
  }

  /** What each criterion that applies yields to, and whether it is mandatory. */
  private List<Object> consequences(PackModel model, ProfileState state) {
    CriteriumSet hold = model.applying(state);
    List<Object> consequences = new ArrayList<>();
    for (int i = 0; i < criteria; i++) {
      if (hold.contains(i)) {
        consequences.add(model.model().yieldsTo(i, hold));
        consequences.add(model.model().criteria().get(i).verplicht());
      }
    }
    return consequences;
  }
}
