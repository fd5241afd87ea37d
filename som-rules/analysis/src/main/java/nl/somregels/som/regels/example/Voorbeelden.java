package nl.somregels.som.regels.example;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.pakket.Melding;

/** The readable example cases of a pack, by file and line, and what is wrong with the others. */
public record Voorbeelden(List<Voorbeeld> all, List<Melding> meldingen) {
  public Voorbeelden {
    all = List.copyOf(all);
    meldingen = List.copyOf(meldingen);
  }

  /** Every code that some example expects to apply or to be unknown. */
  public Set<CriteriumCode> named() {
    Set<CriteriumCode> codes = new TreeSet<>();
    for (Voorbeeld voorbeeld : all) {
      codes.addAll(voorbeeld.expected().applying());
      SortedSet<CriteriumCode> unknown = voorbeeld.expected().unknown();
      if (unknown != null) {
        codes.addAll(unknown);
      }
    }
    return codes;
  }
}
