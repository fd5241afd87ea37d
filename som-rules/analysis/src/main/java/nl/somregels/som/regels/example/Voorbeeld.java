package nl.somregels.som.regels.example;

import java.time.LocalDate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Gedetineerde;

/** An example case of a pack, by its unique name, with what is expected and why. */
public record Voorbeeld(
    String name, DatedCase zaak, Expectation expected, String why, RegelLocation place) {
  public Gedetineerde feiten() {
    return zaak.gedetineerde();
  }

  public LocalDate peildatum() {
    return zaak.peildatum();
  }
}
