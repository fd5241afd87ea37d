package nl.somregels.som.regels.profile.count;

import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.session.Truth;

/**
 * One pack's decision over truths that were asked for a list of conditions which may hold those of
 * other packs too. Immutable.
 */
public final class PackModel {
  private final CriteriaModel model;
  private final int[][] criteria;
  private final int[][] options;
  private final long lookedAtFirst;

  /** For truths in the order of these conditions, which must hold every condition of the rules. */
  public PackModel(RuleSet rules, List<Expression> voorwaarden) {
    this.model = new CriteriaModel(rules);
    this.criteria = places(rules.criteria(), voorwaarden);
    this.options = places(rules.opties(), voorwaarden);
    long bits = 0;
    for (int i = 0; i < options.length; i++) {
      bits |= rules.opties().get(i).eerst() ? 1L << i : 0;
    }
    this.lookedAtFirst = bits;
  }

  /** The criteria with their precedence. */
  public CriteriaModel model() {
    return model;
  }

  /** What these truths settle of every criterion and optional criterion. */
  public ProfileState state(Truth[] truths, boolean faseKnown) {
    long not = 0;
    long open = 0;
    for (int i = 0; i < criteria.length + options.length; i++) {
      Status status =
          status(i < criteria.length ? criteria[i] : options[i - criteria.length], truths);
      not |= status == Status.NIET_VAN_TOEPASSING ? 1L << i : 0;
      open |= status == Status.ONBEKEND ? 1L << i : 0;
    }
    return new ProfileState(not, open, faseKnown);
  }

  /** The criteria that surely apply, one bit each. */
  public long applying(ProfileState state) {
    return ~(state.not() | state.open()) & first(criteria.length);
  }

  /** The optional criteria that surely apply, one bit each. */
  public long options(ProfileState state) {
    return ~(state.not() | state.open()) >>> criteria.length & first(options.length);
  }

  /** The outcome that is proposed. */
  public Decision outcome(ProfileState state) {
    return model.outcome(applying(state), state.not(), state.faseKnown());
  }

  /**
   * The same as far as the outcome and the weighing group go, with less told apart: of the optional
   * criteria that are settled only one that applies is kept, if there is one to be looked at first
   * that one, and the others count as not applying.
   *
   * @param done the optional criteria of which nothing more is to come
   */
  ProfileState fold(ProfileState state, long done) {
    if (done == 0) {
      return state;
    }
    long hold = options(state) & done;
    long inFront = hold & lookedAtFirst;
    long stays = Long.lowestOneBit(inFront != 0 ? inFront : hold);
    long path = (done & ~stays) << criteria.length;
    return new ProfileState(state.not() | path, state.open() & ~path, state.faseKnown());
  }

  /** The same with every optional criterion settled. */
  ProfileState fold(ProfileState state) {
    return fold(state, first(options.length));
  }

  private static long first(int count) {
    return count == 0 ? 0 : -1L >>> Long.SIZE - count;
  }

  private static Status status(int[] places, Truth[] truths) {
    Status status = Status.VAN_TOEPASSING;
    for (int place : places) {
      if (truths[place] == Truth.ONWAAR) {
        return Status.NIET_VAN_TOEPASSING;
      }
      if (truths[place] == Truth.ONBEKEND) {
        status = Status.ONBEKEND;
      }
    }
    return status;
  }

  private static int[][] places(List<Criterium> rules, List<Expression> voorwaarden) {
    return rules.stream()
        .map(
            rule ->
                rule.voorwaarden().stream()
                    .mapToInt(voorwaarde -> voorwaarden.indexOf(voorwaarde.expression()))
                    .toArray())
        .toArray(int[][]::new);
  }
}
