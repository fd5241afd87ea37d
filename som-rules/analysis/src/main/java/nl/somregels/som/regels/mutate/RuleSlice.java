package nl.somregels.som.regels.mutate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;

/**
 * The part of two sets of rules with the same criteria that can tell them apart: what is left out
 * makes no difference between them that what is left in does not show.
 *
 * <p>Why that is so. Everything that rules make of a case follows from the statuses. A criterion
 * with other conditions shows in its own status, another mandatory role where it applies, and
 * another line of precedence where both its criteria apply; none of it looks at other criteria.
 * Only another effect needs them all, to see whether the outcome changes. An option shows only in
 * cases that are weighed, so it needs all criteria too, and the other options that put a case
 * first.
 *
 * @param origineel the part of the first rules
 * @param anders the part of the other rules
 */
record RuleSlice(RuleSet origineel, RuleSet anders) {

  static RuleSlice van(RuleSet origineel, RuleSet anders) {
    boolean andereOpties = !origineel.opties().equals(anders.opties());
    Set<CriteriumCode> codes = new TreeSet<>();
    boolean anderEffect = false;
    for (int i = 0; i < origineel.criteria().size(); i++) {
      Criterium een = origineel.criteria().get(i);
      Criterium ander = anders.criteria().get(i);
      anderEffect |= een.effect() != ander.effect();
      if (!een.equals(ander)) {
        codes.add(een.code());
      }
    }
    codes.addAll(andereVoorrang(origineel, anders));
    codes.addAll(andereVoorrang(anders, origineel));
    if (anderEffect || andereOpties) {
      origineel.criteria().forEach(criterium -> codes.add(criterium.code()));
    }
    return new RuleSlice(deel(origineel, anders, codes), deel(anders, origineel, codes));
  }

  /** Whether an option differs. */
  boolean gaatOverOpties() {
    return !origineel.opties().equals(anders.opties());
  }

  /** The options alone: as if every case were weighed. */
  RuleSlice zonderCriteria() {
    return new RuleSlice(
        new RuleSet(List.of(), List.of(), List.of(), origineel.opties()),
        new RuleSet(List.of(), List.of(), List.of(), anders.opties()));
  }

  /** The criteria of every line of precedence that only the first rules have. */
  private static Set<CriteriumCode> andereVoorrang(RuleSet een, RuleSet ander) {
    Set<CriteriumCode> codes = new TreeSet<>();
    een.voorrang().stream()
        .filter(regel -> !ander.voorrang().contains(regel))
        .forEach(regel -> codes.addAll(List.of(regel.wijker(), regel.voor())));
    return codes;
  }

  private static RuleSet deel(RuleSet regels, RuleSet andere, Set<CriteriumCode> codes) {
    List<Criterium> criteria =
        regels.criteria().stream().filter(criterium -> codes.contains(criterium.code())).toList();
    List<VoorrangRule> voorrang =
        regels.voorrang().stream()
            .filter(regel -> codes.containsAll(List.of(regel.wijker(), regel.voor())))
            .toList();
    List<Criterium> opties =
        regels.opties().equals(andere.opties())
            ? List.of()
            : regels.opties().stream()
                .filter(optie -> optie.eerst() || !andere.opties().contains(optie))
                .toList();
    return new RuleSet(criteria, voorrang, regels.weging(), opties);
  }
}
