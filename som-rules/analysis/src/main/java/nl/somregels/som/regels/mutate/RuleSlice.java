package nl.somregels.som.regels.mutate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;

/**
 * The parts of two sets of rules with the same criteria that can tell them apart: what is left out
 * makes no difference between them that what is left in does not show.
 *
 * <p>Why that is so. Everything that rules make of a case follows from the statuses. A criterion
 * with other conditions shows in its own status, another mandatory role where it applies, and
 * another line of precedence where both its criteria apply; none of it looks at other criteria.
 * Only another effect needs them all, to see whether the outcome changes. An option shows only in
 * cases that are weighed, so it needs all criteria too, and the other options that put a case
 * first.
 */
record RuleSlice(RuleSet original, RuleSet others) {

  static RuleSlice of(RuleSet original, RuleSet others) {
    boolean otherOptions = !original.opties().equals(others.opties());
    Set<CriteriumCode> codes = new TreeSet<>();
    boolean otherEffect = false;
    for (int i = 0; i < original.criteria().size(); i++) {
      Criterium one = original.criteria().get(i);
      Criterium other = others.criteria().get(i);
      otherEffect |= one.effect() != other.effect();
      if (!one.equals(other)) {
        codes.add(one.code());
      }
    }
    codes.addAll(otherVoorrang(original, others));
    codes.addAll(otherVoorrang(others, original));
    if (otherEffect || otherOptions) {
      original.criteria().forEach(criterium -> codes.add(criterium.code()));
    }
    return new RuleSlice(part(original, others, codes), part(others, original, codes));
  }

  boolean isAboutOptions() {
    return !original.opties().equals(others.opties());
  }

  /** The options alone: as if every case were weighed. */
  RuleSlice withoutCriteria() {
    return new RuleSlice(
        new RuleSet(List.of(), List.of(), List.of(), original.opties()),
        new RuleSet(List.of(), List.of(), List.of(), others.opties()));
  }

  /** The criteria of every line of precedence that only the first rules have. */
  private static Set<CriteriumCode> otherVoorrang(RuleSet one, RuleSet other) {
    Set<CriteriumCode> codes = new TreeSet<>();
    one.voorrang().stream()
        .filter(rule -> !other.voorrang().contains(rule))
        .forEach(rule -> codes.addAll(List.of(rule.yielding(), rule.voor())));
    return codes;
  }

  private static RuleSet part(RuleSet rules, RuleSet other, Set<CriteriumCode> codes) {
    List<Criterium> criteria =
        rules.criteria().stream().filter(criterium -> codes.contains(criterium.code())).toList();
    List<VoorrangRule> voorrang =
        rules.voorrang().stream()
            .filter(rule -> codes.containsAll(List.of(rule.yielding(), rule.voor())))
            .toList();
    List<Criterium> options =
        rules.opties().equals(other.opties())
            ? List.of()
            : rules.opties().stream()
                .filter(option -> option.eerst() || !other.opties().contains(option))
                .toList();
    return new RuleSet(criteria, voorrang, rules.weging(), options);
  }
}
