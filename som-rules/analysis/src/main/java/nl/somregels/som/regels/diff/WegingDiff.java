package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.WegingRule.Caution;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What two packs show people to weigh: other criteria, other facts, or a caution in other cases.
 * None of it can change an outcome.
 */
final class WegingDiff {
  private final PackLocations inFrom;
  private final PackLocations inTo;
  private final List<RegelDifference> differences = new ArrayList<>();

  private WegingDiff(PackLocations inFrom, PackLocations inTo) {
    this.inFrom = inFrom;
    this.inTo = inTo;
  }

  /** Ordered by code. */
  static List<RegelDifference> between(Pakket from, Pakket to) {
    WegingDiff all =
        new WegingDiff(
            new PackLocations(from.identity().versie()), new PackLocations(to.identity().versie()));
    Map<CriteriumCode, WegingRule> was = perCode(from);
    Map<CriteriumCode, WegingRule> is = perCode(to);
    TreeSet<CriteriumCode> codes = new TreeSet<>(was.keySet());
    codes.addAll(is.keySet());
    codes.forEach(
        code -> all.rule(Optional.ofNullable(was.get(code)), Optional.ofNullable(is.get(code))));
    return List.copyOf(all.differences);
  }

  static Map<CriteriumCode, WegingRule> perCode(Pakket pakket) {
    Map<CriteriumCode, WegingRule> perCode = new TreeMap<>();
    pakket.rules().weging().forEach(rule -> perCode.put(rule.code(), rule));
    return perCode;
  }

  private void rule(Optional<WegingRule> was, Optional<WegingRule> is) {
    if (was.isEmpty()) {
      report(
          RegelDifferenceKind.ERBIJ,
          was,
          is,
          "erbij, " + WordingChange.quote(is.orElseThrow().naam()));
    } else if (is.isEmpty()) {
      report(RegelDifferenceKind.ERAF, was, is, "eraf, " + WordingChange.quote(was.get().naam()));
    } else {
      feiten(was.get(), is.get());
      caution(was.get(), is.get());
    }
  }

  private void feiten(WegingRule was, WegingRule is) {
    String added = onlyIn(is, was);
    String removed = onlyIn(was, is);
    if (!added.isEmpty()) {
      report(
          RegelDifferenceKind.ANDERS,
          Optional.of(was),
          Optional.of(is),
          "laat nu ook zien: " + added);
    }
    if (!removed.isEmpty()) {
      report(
          RegelDifferenceKind.ANDERS,
          Optional.of(was),
          Optional.of(is),
          "laat niet meer zien: " + removed);
    }
  }

  private static String onlyIn(WegingRule rule, WegingRule other) {
    return rule.feiten().stream()
        .filter(feit -> !Set.copyOf(other.feiten()).contains(feit))
        .map(Feit::jsonName)
        .collect(Collectors.joining(", "));
  }

  private void caution(WegingRule was, WegingRule is) {
    String first = oneCase(was.letOp());
    String now = oneCase(is.letOp());
    if (!first.equals(now)) {
      report(
          RegelDifferenceKind.ANDERS,
          Optional.of(was),
          Optional.of(is),
          "let op " + WordingChange.becomes(first, now));
    }
  }

  private static String oneCase(@Nullable Caution caution) {
    return caution == null
        ? ""
        : "zolang " + caution.feit().jsonName() + " niet " + caution.waarde() + " is";
  }

  private void report(
      RegelDifferenceKind kind, Optional<WegingRule> was, Optional<WegingRule> is, String what) {
    differences.add(
        new RegelDifference(
            kind,
            "weging " + is.or(() -> was).orElseThrow().code(),
            what,
            was.map(rule -> inFrom.of(rule.regel())).orElse(null),
            is.map(rule -> inTo.of(rule.regel())).orElse(null)));
  }
}
