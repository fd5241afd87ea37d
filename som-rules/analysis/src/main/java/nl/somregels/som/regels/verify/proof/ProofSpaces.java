package nl.somregels.som.regels.verify.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.ProgressListener;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.session.ConditionEvaluator;

/**
 * What a pack is proven over. Criteria and options never look at each other's conditions, so each
 * has a space of its own; there are no {@code options} when the pack has none. {@code weighed} is
 * the options in the cases that are weighed; in all cases, when both together are too many.
 */
public record ProofSpaces(
    ProofSpace criteria, List<ProofSpace> options, Optional<WeighedOptions> weighed) {

  /** Works out what the rules do; too much is said of the rule with most conditions. */
  public static ProofSpaces of(RuleSet rules, CriteriaModel model, ConditionEvaluator session) {
    try {
      return checked(rules, model, session);
    } catch (RuleLimitException e) {
      throw e.at(
          rules.all().stream()
              .max(Comparator.comparingInt(criterium -> criterium.voorwaarden().size()))
              .map(Criterium::regel)
              .orElse(null));
    }
  }

  private static ProofSpaces checked(
      RuleSet rules, CriteriaModel model, ConditionEvaluator session) {
    if (rules.opties().isEmpty()) {
      return new ProofSpaces(
          ProofSpace.of(rules, ProfileSpace.of(model.voorwaarden(), session)),
          List.of(),
          Optional.empty());
    }
    RuleSet onlyOptions = new RuleSet(rules.opties(), List.of(), List.of(), List.of());
    ProofSpace options = ProofSpace.of(onlyOptions, space(rules.opties()));
    return new ProofSpaces(
        ProofSpace.of(rules, space(rules.criteria())),
        List.of(options),
        Optional.of(weighed(rules, model, session, options)));
  }

  private static WeighedOptions weighed(
      RuleSet rules, CriteriaModel model, ConditionEvaluator session, ProofSpace options) {
    try {
      return new WeighedOptions(rules, ProfileSpace.of(model.voorwaarden(), session));
    } catch (RuleLimitException e) {
      RuleSet withoutCriteria = rules.withCriteria(List.of()).withVoorrang(List.of());
      return new WeighedOptions(withoutCriteria, options.space());
    }
  }

  private static ProfileSpace space(List<Criterium> criteria) {
    return ProfileSpace.of(criteria.stream().flatMap(Criterium::conditions).toList());
  }

  long count() {
    return criteria.space().count()
        + options.stream().mapToLong(option -> option.space().count()).sum();
  }

  /** The number of fully known profiles, those of the optional criteria apart. */
  public String counts() {
    long ofCriteria = criteria.space().count();
    String profiles = DutchNumbers.thousands(ofCriteria) + " volledig bekende profielen";
    return options.isEmpty()
        ? profiles
        : "%s van de criteria en %s van de optionele criteria"
            .formatted(profiles, DutchNumbers.thousands(count() - ofCriteria));
  }

  /**
   * @throws IllegalStateException when Drools judged a profile otherwise than was worked out
   */
  public void test(ProgressListener progress) {
    long total = count();
    criteria.test(done -> progress.onProgress(done, total));
    long first = criteria.space().count();
    options.forEach(option -> option.test(done -> progress.onProgress(first + done, total)));
  }
}
