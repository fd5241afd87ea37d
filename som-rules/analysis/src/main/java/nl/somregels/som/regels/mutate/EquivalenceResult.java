package nl.somregels.som.regels.mutate;

import nl.somregels.som.feiten.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Whether two sets of rules make anything else of any case.
 *
 * @param profiles the number of profiles compared, fully and partly known
 * @param witness the smallest case that shows a difference, or null when there is none
 */
record EquivalenceResult(long profiles, @Nullable Witness witness) {}
