package nl.somregels.som.regels.example;

import java.time.LocalDate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * An example case of a pack: what it shows (its unique name), what is expected, why, with the
 * source, and where it stands.
 */
public record Voorbeeld(
    String name,
    LocalDate peildatum,
    Gedetineerde feiten,
    Expectation expected,
    String why,
    RegelLocation place) {}
