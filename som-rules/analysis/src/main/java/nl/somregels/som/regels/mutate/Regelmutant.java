package nl.somregels.som.regels.mutate;

import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.mutatie.Mutantsoort;
import nl.somregels.som.regels.pack.model.Regels;
import org.jspecify.annotations.Nullable;

/**
 * One small change of the rules of a pack.
 *
 * @param soort what kind of change
 * @param regel the rule file and line
 * @param tekst what was changed, a Dutch sentence without a full stop
 * @param regels all rules of the pack with the change; null when no pack can have them
 * @param bezwaar why no pack can have them, Dutch; empty when one can
 */
record Regelmutant(
    Mutantsoort soort,
    Regelverwijzing regel,
    String tekst,
    @Nullable Regels regels,
    String bezwaar) {}
