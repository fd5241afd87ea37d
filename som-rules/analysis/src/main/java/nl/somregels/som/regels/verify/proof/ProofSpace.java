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
 * The rules of a pack with the space that they tell apart and all ways in which they judge its
 * fully known and its partly known profiles, counted from what Drools says of each class.
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
   * @throws IllegalStateException when Drools judged a profile otherwise than {@link #complete}
   *     says
   */
  void test(LongConsumer progress) {
    ExhaustiveCheck.test(space, complete, model, model, progress);
  }

  PackModel model(RuleSet other) {
    return new PackModel(other, space.voorwaarden());
  }

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
