package nl.somregels.som.regels.example;

import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.session.Truth;

/**
 * One example case, run through the engine.
 *
 * @param voorbeeld the case
 * @param prioritering what the engine proposes
 * @param truths the truth of each condition of the pack, by its place in the model
 */
public record VoorbeeldRun(Voorbeeld voorbeeld, Prioritering prioritering, Truth[] truths) {}
