package nl.somregels.som.regels.example;

import java.util.List;
import nl.somregels.som.pakket.Melding;

/** The readable example cases of a pack, by file and line, and what is wrong with the others. */
public record Voorbeelden(List<Voorbeeld> all, List<Melding> meldingen) {
  public Voorbeelden {
    all = List.copyOf(all);
    meldingen = List.copyOf(meldingen);
  }
}
