package nl.somregels.som.regels.example;

import java.time.LocalDate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * An example case beside the rules of a pack.
 *
 * @param naam what it shows, unique in the pack
 * @param peildatum date on which it is judged
 * @param feiten the known facts
 * @param verwacht what the rules should make of it
 * @param waarom why, with the source
 * @param plaats where it stands
 */
public record Voorbeeld(
    String naam,
    LocalDate peildatum,
    Gedetineerde feiten,
    Expectation verwacht,
    String waarom,
    RegelLocation plaats) {}
