package nl.somregels.som.regels.mutate;

import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.model.Criterium;
import org.jspecify.annotations.Nullable;

/**
 * One small change of one criterion.
 *
 * @param kind what kind of change
 * @param lineNumber the line that was changed, within the file of the criterion
 * @param text what was changed, without naming the criterion
 * @param criterium the changed criterion; null when no pack can have it
 * @param objection why no pack can have it, Dutch; empty when one can
 */
record CriteriumMutation(
    MutationOperator kind,
    int lineNumber,
    String text,
    @Nullable Criterium criterium,
    String objection) {}
