package nl.somregels.som.regels.verify;

import java.util.List;
import nl.somregels.som.Melding;

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
}
