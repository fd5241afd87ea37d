package nl.somregels.som.regels.verify.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.ProgressListener;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.session.ConditionEvaluator;

/**
 * What a pack is proven over. Criteria and optional criteria never look at each other's conditions,
 * so each has a space of its own.
 *
 * @param criteria the space of the criteria
 * @param opties the space of the optional criteria; empty when there are none
 */
public record ProofSpaces(ProofSpace criteria, List<ProofSpace> opties) {

  /**
   * Works out everything that the rules of a pack do. Where they do too much it is said of the rule
   * with most conditions, which is where to begin.
   *
   * @param sessie Drools with the conditions of the model
   */
  public static ProofSpaces of(RuleSet regels, CriteriaModel model, ConditionEvaluator sessie) {
    try {
      return checked(regels, model, sessie);
    } catch (RuleLimitException e) {
      throw e.at(
          Stream.concat(regels.criteria().stream(), regels.opties().stream())
              .max(Comparator.comparingInt(criterium -> criterium.voorwaarden().size()))
              .map(Criterium::regel)
              .orElse(null));
    }
  }

  private static ProofSpaces checked(
      RuleSet regels, CriteriaModel model, ConditionEvaluator sessie) {
    if (regels.opties().isEmpty()) {
      return new ProofSpaces(
          ProofSpace.of(regels, ProfileSpace.of(model.voorwaarden(), sessie)), List.of());
    }
    RuleSet alleenOpties = new RuleSet(regels.opties(), List.of(), List.of(), List.of());
    return new ProofSpaces(
        ProofSpace.of(regels, ruimte(regels.criteria())),
        List.of(ProofSpace.of(alleenOpties, ruimte(regels.opties()))));
  }

  private static ProfileSpace ruimte(List<Criterium> criteria) {
    return ProfileSpace.of(
        criteria.stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expressie)
            .toList());
  }

  /** The number of fully known profiles. */
  long aantal() {
    return criteria.ruimte().aantal()
        + opties.stream().mapToLong(optie -> optie.ruimte().aantal()).sum();
  }

  /** The number of fully known profiles, those of the optional criteria apart. */
  public String aantallen() {
    long vanCriteria = criteria.ruimte().aantal();
    String profielen = DutchNumbers.duizendtallen(vanCriteria) + " volledig bekende profielen";
    return opties.isEmpty()
        ? profielen
        : "%s van de criteria en %s van de optionele criteria"
            .formatted(profielen, DutchNumbers.duizendtallen(aantal() - vanCriteria));
  }

  /**
   * Lets Drools judge every fully known profile.
   *
   * @throws IllegalStateException when Drools judged one otherwise than was worked out
   */
  public void toets(ProgressListener voortgang) {
    long totaal = aantal();
    criteria.toets(klaar -> voortgang.meld(klaar, totaal));
    long eerst = criteria.ruimte().aantal();
    opties.forEach(optie -> optie.toets(klaar -> voortgang.meld(eerst + klaar, totaal)));
  }
}
