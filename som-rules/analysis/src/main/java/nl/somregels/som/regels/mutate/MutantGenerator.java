package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Criterium.CriteriumFlag;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.rulefile.VoorrangCheck;

/**
 * Every small change of the rules of a pack that can change what it decides. The changes are made
 * in the checked rules, never in text; what people weigh is shown and decides nothing, so it is
 * left alone.
 */
final class MutantGenerator {
  private final RuleSet rules;
  private final List<RuleMutant> mutanten = new ArrayList<>();

  private MutantGenerator(RuleSet rules) {
    this.rules = rules;
  }

  /** In a fixed order: criteria, options, precedence, each as the pack has them. */
  static List<RuleMutant> of(RuleSet rules) {
    MutantGenerator source = new MutantGenerator(rules);
    for (int i = 0; i < rules.criteria().size(); i++) {
      source.criterium(i);
    }
    for (int i = 0; i < rules.opties().size(); i++) {
      source.option(i);
    }
    for (int i = 0; i < rules.voorrang().size(); i++) {
      source.voorrang(i);
    }
    return source.mutanten;
  }

  private void criterium(int place) {
    Criterium criterium = rules.criteria().get(place);
    List<CriteriumMutation> changes = new ArrayList<>(ConditionMutations.of(criterium));
    Arrays.stream(Effect.values())
        .filter(effect -> effect != criterium.effect())
        .map(
            effect ->
                consequence(
                    MutationOperator.EFFECT,
                    criterium,
                    "het effect " + criterium.effect() + " werd " + effect,
                    criterium.withEffect(effect)))
        .forEach(changes::add);
    if (criterium.verplicht()) {
      changes.add(
          consequence(
              MutationOperator.VERPLICHT_WEG,
              criterium,
              "\"de reclassering is verplicht\" verviel",
              criterium.with(CriteriumFlag.VERPLICHT, false)));
    }
    report(
        criterium, changes, other -> rules.withCriteria(replace(rules.criteria(), place, other)));
  }

  private void option(int place) {
    Criterium option = rules.opties().get(place);
    List<CriteriumMutation> changes = new ArrayList<>(ConditionMutations.of(option));
    if (option.eerst()) {
      changes.add(
          consequence(
              MutationOperator.EERST_WEG,
              option,
              "\"eerst bekijken\" verviel",
              option.with(CriteriumFlag.EERST, false)));
    }
    report(option, changes, other -> rules.withOptions(replace(rules.opties(), place, other)));
  }

  private void voorrang(int place) {
    VoorrangRule rule = rules.voorrang().get(place);
    String sentence = sentence(rule);
    voorrang(
        MutationOperator.VOORRANG_WEG,
        rule,
        sentence + " verviel",
        rules.withoutVoorrang(rule).voorrang());
    VoorrangRule reversed =
        new VoorrangRule(
            rule.voor(),
            rule.yielding(),
            rule.reden(),
            rule.grondslag(),
            rule.bron(),
            rule.regel());
    voorrang(
        MutationOperator.VOORRANG_OMGEKEERD,
        rule,
        sentence + " werd " + sentence(reversed),
        replace(rules.voorrang(), place, reversed));
  }

  private void voorrang(
      MutationOperator kind, VoorrangRule rule, String text, List<VoorrangRule> voorrang) {
    String objection = objection(voorrang, rule.regel());
    mutanten.add(
        new RuleMutant(
            kind,
            rule.regel(),
            text,
            objection.isEmpty() ? rules.withVoorrang(voorrang) : null,
            objection));
  }

  /** What there is against the changed lines; of a circle of lines what it says of this one. */
  private String objection(List<VoorrangRule> voorrang, RegelLocation place) {
    List<Melding> objections = VoorrangCheck.objections(voorrang, rules.criteria());
    return Stream.concat(
            objections.stream()
                .filter(objection -> objection.place().equals(Optional.of(place.toString()))),
            objections.stream())
        .findFirst()
        .map(Melding::tekst)
        .orElse("");
  }

  private void report(
      Criterium criterium,
      List<CriteriumMutation> changes,
      Function<Criterium, RuleSet> rulesWith) {
    for (CriteriumMutation change : changes) {
      Criterium other = change.criterium();
      mutanten.add(
          new RuleMutant(
              change.kind(),
              new RegelLocation(criterium.regel().bestand(), change.lineNumber()),
              "criterium " + criterium.code() + ": " + change.text(),
              other == null ? null : rulesWith.apply(other),
              change.objection()));
    }
  }

  private static CriteriumMutation consequence(
      MutationOperator kind, Criterium criterium, String text, Criterium others) {
    return new CriteriumMutation(kind, criterium.regel().regelnummer(), text, others, "");
  }

  private static String sentence(VoorrangRule rule) {
    return "\"criterium " + rule.yielding() + " wijkt voor criterium " + rule.voor() + "\"";
  }

  private static <T> List<T> replace(List<T> list, int place, T fresh) {
    List<T> others = new ArrayList<>(list);
    others.set(place, fresh);
    return others;
  }
}
