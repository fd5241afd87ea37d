package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;

/** Which criterion yields to which. */
record VoorrangPair(CriteriumCode yielding, CriteriumCode before)
    implements Comparable<VoorrangPair> {
  private static final Comparator<VoorrangPair> ORDER =
      Comparator.comparing(VoorrangPair::yielding).thenComparing(VoorrangPair::before);

  @Override
  public int compareTo(VoorrangPair other) {
    return ORDER.compare(this, other);
  }

  /** The lines of precedence by the two criteria they name, in their order. */
  static Map<VoorrangPair, VoorrangRule> index(RuleSet rules) {
    Map<VoorrangPair, VoorrangRule> pairs = new TreeMap<>();
    for (VoorrangRule rule : rules.voorrang()) {
      pairs.putIfAbsent(new VoorrangPair(rule.yielding(), rule.voor()), rule);
    }
    return pairs;
  }
}
