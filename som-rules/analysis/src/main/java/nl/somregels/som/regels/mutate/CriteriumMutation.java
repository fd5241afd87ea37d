package nl.somregels.som.regels.mutate;

import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.model.Criterium;
import org.jspecify.annotations.Nullable;

/** One change at a line; without criterium, and with a Dutch objection, if no pack can have it. */
record CriteriumMutation(
    MutationOperator kind,
    int lineNumber,
    String text,
    @Nullable Criterium criterium,
    String objection) {}
