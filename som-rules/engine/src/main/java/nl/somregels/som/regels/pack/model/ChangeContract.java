package nl.somregels.som.regels.pack.model;

import java.util.List;
import nl.somregels.som.pakket.PakketReference;

/**
 * What a pack is meant to change for fully known cases, and nothing else. It says nothing to the
 * engine: it is proven when the pack is checked.
 *
 * @param against the pack that it is compared with
 * @param regelnummer the line of the change note that names that pack
 * @param stillOpen whether it is still to be written
 * @param wijzigingen in the order of the file; empty when nothing is meant to change, or when it is
 *     still to be written
 */
public record ChangeContract(
    PakketReference against, int regelnummer, boolean stillOpen, List<IntendedChange> wijzigingen) {
  /** The heading in the change note under which it stands. */
  public static final String HEADER = "Bedoelde wijzigingen";

  public ChangeContract {
    wijzigingen = List.copyOf(wijzigingen);
  }

  /** The part of a change note that is still to be written. */
  public static String open(PakketReference against) {
    return "## %s\n\nTen opzichte van pakket %s:\n\n- nog geen\n".formatted(HEADER, against);
  }
}
