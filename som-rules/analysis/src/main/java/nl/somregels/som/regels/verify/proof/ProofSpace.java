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
import nl.somregels.som.regels.profile.space.FactBundle;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FieldValues;

/**
 * The rules of a pack with everything they do: all ways in which they judge a case, over fully
 * known profiles and over partly known ones, counted from what Drools says of each class.
 * Immutable.
 */
public final class ProofSpace {
  private final RuleSet rules;
  private final ProfileSpace space;
  private final JointStates pairs;
  private final PackModel model;
  private final Collection<JointState> complete;
  private final Collection<JointState> partly;

  private ProofSpace(RuleSet rules, ProfileSpace space) {
    this.rules = rules;
    this.space = space;
    this.pairs = JointStates.same(space);
    this.model = model(rules);
    this.complete = states(Completeness.VOLLEDIG, model);
    this.partly = states(Completeness.GEDEELTELIJK, model);
  }

  /** Everything that these rules do; optional criteria are left out. */
  public static ProofSpace of(RuleSet rules, ProfileSpace space) {
    return new ProofSpace(rules.withOptions(List.of()), space);
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

  public RuleSet rules() {
    return rules;
  }

  public ProfileSpace space() {
    return space;
  }

  public PackModel model() {
    return model;
  }

  /** Other rules over the same conditions. */
  PackModel model(RuleSet other) {
    return new PackModel(other, space.voorwaarden());
  }

  /** All ways in which the rules judge a fully known profile, left and right the same. */
  Collection<JointState> complete() {
    return complete;
  }

  /** All ways in which the rules judge a profile of which some, none or all is known. */
  public Collection<JointState> partly() {
    return partly;
  }

  /** What can be known of each bundle of facts, the rest unknown. */
  List<FieldValues> views() {
    return pairs.views();
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

  public List<FactBundle> bundles(Completeness completeness) {
    return pairs.bundles(completeness);
  }

  /** All ways in which these rules and others judge the same case. */
  Collection<JointState> states(Completeness completeness, PackModel other) {
    return pairs.states(completeness, model, other);
  }
}
