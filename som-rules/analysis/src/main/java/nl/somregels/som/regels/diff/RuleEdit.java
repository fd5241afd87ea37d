package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;

/** Where rules are changed; precedence never names a criterion that they do not have. */
enum RuleEdit {
  CRITERIA("criterium", RuleSet::criteria, RuleSet::withCriteria),
  OPTIES("optie", RuleSet::opties, RuleSet::withOptions);

  private final String label;
  private final Function<RuleSet, List<Criterium>> list;
  private final BiFunction<RuleSet, List<Criterium>, RuleSet> with;

  RuleEdit(
      String name,
      Function<RuleSet, List<Criterium>> list,
      BiFunction<RuleSet, List<Criterium>, RuleSet> with) {
    this.label = name;
    this.list = list;
    this.with = with;
  }

  String label() {
    return label;
  }

  List<Criterium> list(RuleSet rules) {
    return list.apply(rules);
  }

  Optional<Criterium> find(RuleSet rules, CriteriumCode code) {
    return list(rules).stream().filter(criterium -> criterium.code().equals(code)).findFirst();
  }

  UnaryOperator<RuleSet> replace(Criterium criterium) {
    return rules ->
        with.apply(
            rules,
            list(rules).stream()
                .map(other -> other.code().equals(criterium.code()) ? criterium : other)
                .toList());
  }

  /** Takes a criterion out, with the precedence that names it. */
  UnaryOperator<RuleSet> without(CriteriumCode code) {
    return rules ->
        withVoorrang(
            with.apply(
                rules, list(rules).stream().filter(other -> !other.code().equals(code)).toList()),
            rules.voorrang());
  }

  /** Puts a criterion of other rules in, with its precedence; full rules stay as they are. */
  UnaryOperator<RuleSet> added(Criterium criterium, RuleSet origin) {
    return rules -> {
      if (rules.criteria().size() + rules.opties().size() >= Long.SIZE) {
        return rules;
      }
      List<Criterium> more = new ArrayList<>(list(rules));
      more.add(criterium);
      more.sort(Comparator.comparing(Criterium::code));
      List<VoorrangRule> voorrang = new ArrayList<>(rules.voorrang());
      origin.voorrang().stream()
          .filter(rule -> names(rule, criterium.code()))
          .forEach(voorrang::add);
      return withVoorrang(with.apply(rules, more), voorrang);
    };
  }

  static UnaryOperator<RuleSet> withRule(VoorrangRule rule) {
    return rules -> {
      List<VoorrangRule> voorrang = new ArrayList<>(rules.voorrang());
      voorrang.add(rule);
      return withVoorrang(rules, voorrang);
    };
  }

  static UnaryOperator<RuleSet> withoutRule(VoorrangRule path) {
    return rules ->
        withVoorrang(
            rules,
            rules.voorrang().stream()
                .filter(
                    rule ->
                        !rule.yielding().equals(path.yielding())
                            || !rule.voor().equals(path.voor()))
                .toList());
  }

  private static RuleSet withVoorrang(RuleSet rules, List<VoorrangRule> voorrang) {
    List<CriteriumCode> codes = rules.criteria().stream().map(Criterium::code).toList();
    return rules.withVoorrang(
        voorrang.stream()
            .filter(rule -> codes.contains(rule.yielding()) && codes.contains(rule.voor()))
            .toList());
  }

  private static boolean names(VoorrangRule rule, CriteriumCode code) {
    return rule.yielding().equals(code) || rule.voor().equals(code);
  }
}
