package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorrangsregel;

/** The lines of precedence of a pack by the two criteria they name. */
final class Voorrangsparen {
  /** Which criterion yields to which. */
  record Paar(CriteriumCode wijker, CriteriumCode voor) implements Comparable<Paar> {
    private static final Comparator<Paar> VOLGORDE =
        Comparator.comparing(Paar::wijker).thenComparing(Paar::voor);

    @Override
    public int compareTo(Paar ander) {
      return VOLGORDE.compare(this, ander);
    }
  }

  private Voorrangsparen() {}

  /** Ordered by the criterion that yields, then by the other. */
  static Map<Paar, Voorrangsregel> van(Regels regels) {
    Map<Paar, Voorrangsregel> paren = new TreeMap<>();
    regels
        .voorrang()
        .forEach(regel -> paren.putIfAbsent(new Paar(regel.wijker(), regel.voor()), regel));
    return paren;
  }
}
