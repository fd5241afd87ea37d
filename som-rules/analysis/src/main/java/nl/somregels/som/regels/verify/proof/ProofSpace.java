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
  private final RuleSet regels;
  private final ProfileSpace ruimte;
  private final JointStates paren;
  private final PackModel model;
  private final Collection<JointState> volledig;
  private final Collection<JointState> gedeeltelijk;

  private ProofSpace(RuleSet regels, ProfileSpace ruimte) {
    this.regels = regels;
    this.ruimte = ruimte;
    this.paren = JointStates.zelfde(ruimte);
    this.model = model(regels);
    this.volledig = standen(Completeness.VOLLEDIG, model);
    this.gedeeltelijk = standen(Completeness.GEDEELTELIJK, model);
  }

  /** Everything that these rules do; optional criteria are left out. */
  public static ProofSpace of(RuleSet regels, ProfileSpace ruimte) {
    return new ProofSpace(regels.metOpties(List.of()), ruimte);
  }

  /**
   * Lets Drools judge every fully known profile.
   *
   * @param voortgang hears how many profiles are done, from several threads
   * @throws IllegalStateException when Drools judged one otherwise than {@link #volledig} says
   */
  void toets(LongConsumer voortgang) {
    ExhaustiveCheck.toets(ruimte, volledig, model, model, voortgang);
  }

  public RuleSet regels() {
    return regels;
  }

  public ProfileSpace ruimte() {
    return ruimte;
  }

  public PackModel model() {
    return model;
  }

  /** Other rules over the same conditions. */
  PackModel model(RuleSet andere) {
    return new PackModel(andere, ruimte.voorwaarden());
  }

  /** All ways in which the rules judge a fully known profile, left and right the same. */
  Collection<JointState> volledig() {
    return volledig;
  }

  /** All ways in which the rules judge a profile of which some, none or all is known. */
  public Collection<JointState> gedeeltelijk() {
    return gedeeltelijk;
  }

  /** What can be known of each bundle of facts, the rest unknown. */
  List<FieldValues> beelden() {
    return paren.beelden();
  }

  /** The sentence of a condition. */
  String zin(Expression voorwaarde) {
    return regels.criteria().stream()
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .filter(eigen -> eigen.expressie().equals(voorwaarde))
        .map(Voorwaarde::zin)
        .findFirst()
        .orElseThrow();
  }

  /** What cases of which not everything is known can become. */
  PossibleStates mogelijkheden() {
    return new PossibleStates(ruimte, paren, model, model);
  }

  public List<FactBundle> bundels(Completeness kennis) {
    return paren.bundels(kennis);
  }

  /** All ways in which these rules and others judge the same case. */
  Collection<JointState> standen(Completeness kennis, PackModel andere) {
    return paren.standen(kennis, model, andere);
  }
}
