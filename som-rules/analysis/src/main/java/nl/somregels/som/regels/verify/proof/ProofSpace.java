package nl.somregels.som.regels.verify.proof;

import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.ExhaustiveCheck;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.PossibleStates;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * The rules of a pack with everything they do, counted from what Drools says of each class.
 *
 * @param rules the rules
 * @param space what they can tell apart
 * @param pairs each case of it with itself
 * @param model their decision
 * @param complete all ways in which they judge a fully known profile, left and right the same
 * @param partly all ways in which they judge a profile of which some, none or all is known
 */
public record ProofSpace(
    RuleSet rules,
    ProfileSpace space,
    JointStates pairs,
    PackModel model,
    Collection<JointState> complete,
    Collection<JointState> partly) {

  /** Everything that these rules do; optional criteria are left out. */
  public static ProofSpace of(RuleSet all, ProfileSpace space) {
    RuleSet rules = all.withOptions(List.of());
    JointStates pairs = JointStates.same(space);
    PackModel model = new PackModel(rules, space.voorwaarden());
    return new ProofSpace(
        rules,
        space,
        pairs,
        model,
        pairs.states(Completeness.VOLLEDIG, model, model),
        pairs.states(Completeness.GEDEELTELIJK, model, model));
  }

  /**
   * Lets Drools judge every fully known profile.
   *
   * @param progress hears how many profiles are done, from several threads
   * @throws IllegalStateException when Drools judged one otherwise than {@link #complete} says
   */
  void test(LongConsumer progress) {
    ExhaustiveCheck.test(space, complete, model, model, progress);
  }

  /** Other rules over the same conditions. */
  PackModel model(RuleSet other) {
    return new PackModel(other, space.voorwaarden());
  }

  /** The sentence of a condition. */
  String sentence(Expression voorwaarde) {
    return rules.criteria().stream()
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .filter(own -> own.expression().equals(voorwaarde))
        .map(Voorwaarde::zin)
        .findFirst()
        .orElseThrow();
  }

  /** What cases of which not everything is known can become. */
  PossibleStates possibilities() {
    return new PossibleStates(space, pairs, model, model);
  }

  /** All ways in which these rules and others judge the same case. */
  Collection<JointState> states(Completeness completeness, PackModel other) {
    return pairs.states(completeness, model, other);
  }
}
