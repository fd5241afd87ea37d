package nl.somregels.som.regels.profile.count;

import java.util.List;
import java.util.function.Predicate;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.session.Truth;

/** One pack's decision over truths of conditions, among them those of other packs. Immutable. */
public final class PackModel {
  private final CriteriaModel model;
  private final int[][] places;
  private final CriteriumSet criteria;
  private final CriteriumSet options;
  private final CriteriumSet lookedAtFirst;

  /** For truths in the order of these conditions, which must hold every condition of the rules. */
  public PackModel(RuleSet rules, List<Expression> voorwaarden) {
    List<Criterium> all = rules.all();
    this.model = new CriteriaModel(rules);
    this.places =
        all.stream()
            .map(rule -> rule.conditions().mapToInt(voorwaarden::indexOf).toArray())
            .toArray(int[][]::new);
    this.criteria = CriteriumSet.first(rules.criteria().size());
    this.options = CriteriumSet.first(all.size()).without(criteria);
    this.lookedAtFirst = options(Criterium::eerst);
  }

  public CriteriaModel model() {
    return model;
  }

  CriteriumSet options(Predicate<Criterium> which) {
    int begin = model.criteria().size();
    return CriteriumSet.where(
        places.length, i -> i >= begin && which.test(model.options().get(i - begin)));
  }

  /** What these truths settle of every criterion and optional criterion. */
  public ProfileState state(Truth[] truths, boolean faseKnown) {
    long not = 0;
    long open = 0;
    for (int i = 0; i < places.length; i++) {
      Status status = CriteriaModel.status(places[i], truths);
      not |= status == Status.NIET_VAN_TOEPASSING ? 1L << i : 0;
      open |= status == Status.ONBEKEND ? 1L << i : 0;
    }
    return new ProfileState(new CriteriumSet(not), new CriteriumSet(open), faseKnown);
  }

  /** The rules that do not apply to a fully known case. */
  CriteriumSet not(Truth[] truths) {
    ProfileState state = state(truths, true);
    if (!state.open().isEmpty()) {
      throw new IllegalStateException("a condition with everything known is not settled");
    }
    return state.not();
  }

  public CriteriumSet applying(ProfileState state) {
    return criteria.without(state.not()).without(state.open());
  }

  public CriteriumSet options(ProfileState state) {
    return options.without(state.not()).without(state.open());
  }

  /** Whether an optional criterion surely applies that puts the case first. */
  public boolean first(ProfileState state) {
    return !options(state).alsoIn(lookedAtFirst).isEmpty();
  }

  public Decision outcome(ProfileState state) {
    return model.outcome(applying(state), state.not(), state.faseKnown());
  }

  /**
   * A state of the same outcome and group that tells less apart: of the settled options in {@code
   * done}, of which nothing more is to come, one that applies is kept, preferably one that puts a
   * case first; the others do not apply.
   */
  ProfileState fold(ProfileState state, CriteriumSet done) {
    if (done.isEmpty()) {
      return state;
    }
    CriteriumSet hold = options(state).alsoIn(done);
    CriteriumSet inFront = hold.alsoIn(lookedAtFirst);
    CriteriumSet path = done.without((inFront.isEmpty() ? hold : inFront).lowest());
    return new ProfileState(state.not().with(path), state.open().without(path), state.faseKnown());
  }

  /** A copy with every optional criterion settled. */
  ProfileState fold(ProfileState state) {
    return fold(state, options);
  }
}
