package nl.somregels.som.regels.example;

import java.time.LocalDate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * An example case beside the rules of a pack.
 *
 * @param name what it shows, unique in the pack
 * @param peildatum date on which it is judged
 * @param feiten the known facts
 * @param expected what the rules should make of it
 * @param why why, with the source
 * @param place where it stands
 */
public record Voorbeeld(
    String name,
    LocalDate peildatum,
    Gedetineerde feiten,
    Expectation expected,
    String why,
    RegelLocation place) {}
