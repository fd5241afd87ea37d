package nl.somregels.som.regels.pack.model;

import java.util.List;
import nl.somregels.som.pakket.PakketReference;

/**
 * What a pack, beside the one on this line of its change note, is meant to change for fully known
 * cases, and nothing else: proven when the pack is checked. Empty when nothing is meant to change,
 * or when it is still to be written.
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
