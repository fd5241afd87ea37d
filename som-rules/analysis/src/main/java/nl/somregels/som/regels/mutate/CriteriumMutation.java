package nl.somregels.som.regels.mutate;

import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.model.Criterium;
import org.jspecify.annotations.Nullable;

/**
 * One change of a criterion, at a line of its file; null, with an objection in Dutch, when no pack
 * can have it.
 */
record CriteriumMutation(
    MutationOperator kind,
    int lineNumber,
    String text,
    @Nullable Criterium criterium,
    String objection) {}
