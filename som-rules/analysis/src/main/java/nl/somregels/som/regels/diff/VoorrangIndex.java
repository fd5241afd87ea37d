package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;

/** The lines of precedence of a pack by the two criteria they name. */
final class VoorrangIndex {
  /** Which criterion yields to which. */
  record CriteriumPair(CriteriumCode yielding, CriteriumCode before)
      implements Comparable<CriteriumPair> {
    private static final Comparator<CriteriumPair> ORDER =
        Comparator.comparing(CriteriumPair::yielding).thenComparing(CriteriumPair::before);

    @Override
    public int compareTo(CriteriumPair other) {
      return ORDER.compare(this, other);
    }
  }

  private VoorrangIndex() {}

  /** Ordered by the criterion that yields, then by the other. */
  static Map<CriteriumPair, VoorrangRule> of(RuleSet rules) {
    Map<CriteriumPair, VoorrangRule> pairs = new TreeMap<>();
    rules
        .voorrang()
        .forEach(rule -> pairs.putIfAbsent(new CriteriumPair(rule.yielding(), rule.voor()), rule));
    return pairs;
  }
}
