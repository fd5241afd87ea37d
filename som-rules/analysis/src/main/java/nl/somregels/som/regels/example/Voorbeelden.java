package nl.somregels.som.regels.example;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.pakket.Melding;

/**
 * The example cases of a pack.
 *
 * @param alle those that could be read, ordered by file and line
 * @param meldingen what was wrong with the others
 */
public record Voorbeelden(List<Voorbeeld> alle, List<Melding> meldingen) {
  /** Copies the lists. */
  public Voorbeelden {
    alle = List.copyOf(alle);
    meldingen = List.copyOf(meldingen);
  }

  /** Every code that some example expects to apply or to be unknown. */
  public Set<CriteriumCode> genoemd() {
    Set<CriteriumCode> codes = new TreeSet<>();
    for (Voorbeeld voorbeeld : alle) {
      codes.addAll(voorbeeld.verwacht().vanToepassing());
      SortedSet<CriteriumCode> onbekend = voorbeeld.verwacht().onbekend();
      if (onbekend != null) {
        codes.addAll(onbekend);
      }
    }
    return codes;
  }
}
