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
  record CriteriumPair(CriteriumCode wijker, CriteriumCode voor)
      implements Comparable<CriteriumPair> {
    private static final Comparator<CriteriumPair> VOLGORDE =
        Comparator.comparing(CriteriumPair::wijker).thenComparing(CriteriumPair::voor);

    @Override
    public int compareTo(CriteriumPair ander) {
      return VOLGORDE.compare(this, ander);
    }
  }

  private VoorrangIndex() {}

  /** Ordered by the criterion that yields, then by the other. */
  static Map<CriteriumPair, VoorrangRule> van(RuleSet regels) {
    Map<CriteriumPair, VoorrangRule> paren = new TreeMap<>();
    regels
        .voorrang()
        .forEach(
            regel -> paren.putIfAbsent(new CriteriumPair(regel.wijker(), regel.voor()), regel));
    return paren;
  }
}
