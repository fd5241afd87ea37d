package nl.somregels.som.regels.mutate;

import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.model.Criterium;
import org.jspecify.annotations.Nullable;

/**
 * One small change of one criterion.
 *
 * @param soort what kind of change
 * @param regelnummer the line that was changed, within the file of the criterion
 * @param tekst what was changed, without naming the criterion
 * @param criterium the changed criterion; null when no pack can have it
 * @param bezwaar why no pack can have it, Dutch; empty when one can
 */
record CriteriumMutation(
    MutationOperator soort,
    int regelnummer,
    String tekst,
    @Nullable Criterium criterium,
    String bezwaar) {}
