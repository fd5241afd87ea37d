package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.WegingRule.Caution;
import nl.somregels.som.vergelijking.RegelDifference;
import org.jspecify.annotations.Nullable;

/** What two packs show people to weigh; none of it can change an outcome. */
final class WegingDiff {
  private final PackDifferences packs;
  private final List<RegelDifference> differences = new ArrayList<>();

  private WegingDiff(PackDifferences packs) {
    this.packs = packs;
  }

  /** Ordered by code. */
  static List<RegelDifference> between(Pakket from, Pakket to) {
    WegingDiff all = new WegingDiff(PackDifferences.between(from, to));
    Map<CriteriumCode, WegingRule> was = perCode(from);
    Map<CriteriumCode, WegingRule> is = perCode(to);
    TreeSet<CriteriumCode> codes = new TreeSet<>(was.keySet());
    codes.addAll(is.keySet());
    codes.forEach(code -> all.rule(was.get(code), is.get(code)));
    return List.copyOf(all.differences);
  }

  static Map<CriteriumCode, WegingRule> perCode(Pakket pakket) {
    Map<CriteriumCode, WegingRule> perCode = new TreeMap<>();
    pakket.rules().weging().forEach(rule -> perCode.put(rule.code(), rule));
    return perCode;
  }

  private void rule(@Nullable WegingRule was, @Nullable WegingRule is) {
    if (was != null && is != null) {
      feiten(was, is);
      caution(was, is);
    } else {
      report(
          was,
          is,
          (was == null ? "erbij, " : "eraf, ") + WordingChange.quote(either(was, is).naam()));
    }
  }

  private static WegingRule either(@Nullable WegingRule was, @Nullable WegingRule is) {
    return Objects.requireNonNull(is == null ? was : is);
  }

  private void feiten(WegingRule was, WegingRule is) {
    String added = onlyIn(is, was);
    String removed = onlyIn(was, is);
    if (!added.isEmpty()) {
      report(was, is, "laat nu ook zien: " + added);
    }
    if (!removed.isEmpty()) {
      report(was, is, "laat niet meer zien: " + removed);
    }
  }

  private static String onlyIn(WegingRule rule, WegingRule other) {
    return rule.feiten().stream()
        .filter(feit -> !other.feiten().contains(feit))
        .map(Feit::jsonName)
        .collect(Collectors.joining(", "));
  }

  private void caution(WegingRule was, WegingRule is) {
    String first = oneCase(was.letOp());
    String now = oneCase(is.letOp());
    if (!first.equals(now)) {
      report(was, is, "let op " + WordingChange.becomes(first, now));
    }
  }

  private static String oneCase(@Nullable Caution caution) {
    return caution == null
        ? ""
        : "zolang " + caution.feit().jsonName() + " niet " + caution.waarde() + " is";
  }

  private void report(@Nullable WegingRule was, @Nullable WegingRule is, String what) {
    differences.add(
        packs.of(
            "weging " + either(was, is).code(),
            what,
            was == null ? null : was.regel(),
            is == null ? null : is.regel()));
  }
}
