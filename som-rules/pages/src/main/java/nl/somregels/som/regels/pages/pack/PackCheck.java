package nl.somregels.som.regels.pages.pack;

import java.time.LocalDate;
import nl.somregels.som.pakket.Controle;

/** What the check of a pack found, and the day on which it was checked. */
public record PackCheck(Controle controle, LocalDate date) {
  /** Whether the pack got as far as proofs; one that does not load proves nothing. */
  boolean proves() {
    return !controle.summary().isEmpty();
  }
}
