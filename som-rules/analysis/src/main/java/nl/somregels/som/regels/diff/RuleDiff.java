package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.vergelijking.RegelDifference;

/**
 * What the rules of two packs decide differently, change by change. All that differs in the
 * conditions of one criterion is one change; so is each other part of it that decides, and each
 * line of precedence.
 */
final class RuleDiff {
  private final RuleSet from;
  private final RuleSet to;
  private final PackDifferences differences;
  private final List<RuleChange> changes = new ArrayList<>();

  private RuleDiff(Pakket from, Pakket to) {
    this.from = from.rules();
    this.to = to.rules();
    this.differences = PackDifferences.between(from, to);
  }

  /** Criteria by code, then optional criteria by code, then precedence by code. */
  static List<RuleChange> between(Pakket from, Pakket to) {
    RuleDiff all = new RuleDiff(from, to);
    for (RuleEdit list : RuleEdit.values()) {
      all.criteria(list);
    }
    all.voorrang();
    return List.copyOf(all.changes);
  }

  private void criteria(RuleEdit list) {
    for (CriteriumCode code : CriteriumDiff.codes(list, from, to)) {
      Criterium was = list.find(from, code).orElse(null);
      Criterium is = list.find(to, code).orElse(null);
      String line = list.label() + " " + code;
      if (is == null && was != null) {
        String what = "eraf, " + what(list, was);
        changes.add(
            new RuleChange(
                code,
                List.of(differences.of(line, what, was.regel(), null)),
                list.added(was, from),
                list.without(code)));
      } else if (was == null && is != null) {
        String what = "erbij, " + what(list, is);
        changes.add(
            new RuleChange(
                code,
                List.of(differences.of(line, what, null, is.regel())),
                list.without(code),
                list.added(is, to)));
      } else if (was != null && is != null) {
        parts(list, line, was, is);
      }
    }
  }

  private static String what(RuleEdit list, Criterium criterium) {
    return WordingChange.quote(criterium.notes().naam())
        + (list == RuleEdit.OPTIES ? "" : " met effect " + criterium.effect().label());
  }

  private void parts(RuleEdit list, String line, Criterium was, Criterium is) {
    for (CriteriumPart part : CriteriumPart.values()) {
      if (part.differs(was, is)) {
        changes.add(
            new RuleChange(
                is.code(),
                differences(line, part, was, is),
                list.replace(part.takeOver(is, was)),
                list.replace(part.takeOver(was, is))));
      }
    }
  }

  private List<RegelDifference> differences(
      String line, CriteriumPart part, Criterium was, Criterium is) {
    String what =
        switch (part) {
          case VOORWAARDEN -> "";
          case EFFECT -> "effect " + was.effect().label() + " wordt " + is.effect().label();
          case VERPLICHT -> "de reclassering is " + now(is.verplicht()) + " verplicht";
          case EERST -> now(is.eerst()) + " eerst bekijken";
        };
    return part == CriteriumPart.VOORWAARDEN
        ? new ConditionDiff(line, was, is, differences).all()
        : List.of(differences.of(line, what, was.regel(), is.regel()));
  }

  private static String now(boolean is) {
    return is ? "nu" : "niet meer";
  }

  private void voorrang() {
    for (VoorrangRule rule : onlyIn(to, from)) {
      String what = rule.yielding() + " wijkt nu voor " + rule.voor();
      changes.add(
          new RuleChange(
              rule.yielding(),
              List.of(differences.of("voorrang", what, null, rule.regel())),
              RuleEdit.withoutRule(rule),
              RuleEdit.withRule(rule)));
    }
    for (VoorrangRule rule : onlyIn(from, to)) {
      String what = rule.yielding() + " wijkt niet meer voor " + rule.voor();
      changes.add(
          new RuleChange(
              rule.yielding(),
              List.of(differences.of("voorrang", what, rule.regel(), null)),
              RuleEdit.withRule(rule),
              RuleEdit.withoutRule(rule)));
    }
  }

  private static List<VoorrangRule> onlyIn(RuleSet rules, RuleSet other) {
    Map<VoorrangPair, VoorrangRule> only = VoorrangPair.index(rules);
    only.keySet().removeAll(VoorrangPair.index(other).keySet());
    return List.copyOf(only.values());
  }
}
