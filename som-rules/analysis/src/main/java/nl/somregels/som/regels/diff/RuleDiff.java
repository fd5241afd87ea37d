package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;

/**
 * What the rules of two packs decide differently, change by change. All that differs in the
 * conditions of one criterion is one change; so is each other part of it that decides, and each
 * line of precedence.
 */
final class RuleDiff {
  private final RuleSet from;
  private final RuleSet to;
  private final PackLocations inFrom;
  private final PackLocations inTo;
  private final List<RuleChange> changes = new ArrayList<>();

  private RuleDiff(Pakket from, Pakket to) {
    this.from = from.rules();
    this.to = to.rules();
    this.inFrom = new PackLocations(from.identity().versie());
    this.inTo = new PackLocations(to.identity().versie());
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
    TreeSet<CriteriumCode> codes = new TreeSet<>();
    Stream.concat(list.list(from).stream(), list.list(to).stream())
        .map(Criterium::code)
        .forEach(codes::add);
    for (CriteriumCode code : codes) {
      Optional<Criterium> was = list.find(from, code);
      Optional<Criterium> is = list.find(to, code);
      if (was.isEmpty()) {
        added(list, is.orElseThrow());
      } else if (is.isEmpty()) {
        removed(list, was.get());
      } else {
        parts(list, was.get(), is.get());
      }
    }
  }

  private void added(RuleEdit list, Criterium fresh) {
    changes.add(
        new RuleChange(
            fresh.code(),
            List.of(
                new RegelDifference(
                    RegelDifferenceKind.ERBIJ,
                    list.label() + " " + fresh.code(),
                    "erbij, " + WordingChange.quote(fresh.notes().naam()) + effect(list, fresh),
                    null,
                    inTo.of(fresh.regel()))),
            list.without(fresh.code()),
            list.added(fresh, to)));
  }

  private void removed(RuleEdit list, Criterium old) {
    changes.add(
        new RuleChange(
            old.code(),
            List.of(
                new RegelDifference(
                    RegelDifferenceKind.ERAF,
                    list.label() + " " + old.code(),
                    "eraf, " + WordingChange.quote(old.notes().naam()) + effect(list, old),
                    inFrom.of(old.regel()),
                    null)),
            list.added(old, from),
            list.without(old.code())));
  }

  private static String effect(RuleEdit list, Criterium criterium) {
    return list == RuleEdit.OPTIES ? "" : " met effect " + criterium.effect();
  }

  private void parts(RuleEdit list, Criterium was, Criterium is) {
    for (CriteriumPart part : CriteriumPart.values()) {
      if (part.differs(was, is)) {
        changes.add(
            new RuleChange(
                is.code(),
                differences(list.label() + " " + is.code(), part, was, is),
                list.replace(part.takeOver(is, was)),
                list.replace(part.takeOver(was, is))));
      }
    }
  }

  private List<RegelDifference> differences(
      String line, CriteriumPart part, Criterium was, Criterium is) {
    return switch (part) {
      case VOORWAARDEN -> new ConditionDiff(line, was, inFrom, is, inTo).all();
      case EFFECT -> others(line, "effect " + was.effect() + " wordt " + is.effect(), was, is);
      case VERPLICHT ->
          others(
              line,
              is.verplicht()
                  ? "de reclassering is nu verplicht"
                  : "de reclassering is niet meer verplicht",
              was,
              is);
      case EERST ->
          others(line, is.eerst() ? "nu eerst bekijken" : "niet meer eerst bekijken", was, is);
    };
  }

  private List<RegelDifference> others(String line, String what, Criterium was, Criterium is) {
    return List.of(
        new RegelDifference(
            RegelDifferenceKind.ANDERS, line, what, inFrom.of(was.regel()), inTo.of(is.regel())));
  }

  private void voorrang() {
    for (VoorrangRule rule : onlyIn(to, from)) {
      changes.add(
          new RuleChange(
              rule.yielding(),
              List.of(
                  new RegelDifference(
                      RegelDifferenceKind.ERBIJ,
                      "voorrang",
                      rule.yielding() + " wijkt nu voor " + rule.voor(),
                      null,
                      inTo.of(rule.regel()))),
              RuleEdit.withoutRule(rule),
              RuleEdit.withRule(rule)));
    }
    for (VoorrangRule rule : onlyIn(from, to)) {
      changes.add(
          new RuleChange(
              rule.yielding(),
              List.of(
                  new RegelDifference(
                      RegelDifferenceKind.ERAF,
                      "voorrang",
                      rule.yielding() + " wijkt niet meer voor " + rule.voor(),
                      inFrom.of(rule.regel()),
                      null)),
              RuleEdit.withRule(rule),
              RuleEdit.withoutRule(rule)));
    }
  }

  private static List<VoorrangRule> onlyIn(RuleSet rules, RuleSet other) {
    return VoorrangIndex.of(rules).entrySet().stream()
        .filter(pair -> !VoorrangIndex.of(other).containsKey(pair.getKey()))
        .map(pair -> pair.getValue())
        .toList();
  }
}
