package nl.somregels.som.regels.mutate;

import nl.somregels.som.feiten.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Whether two sets of rules make anything else of any case.
 *
 * @param profielen the number of profiles compared, fully and partly known
 * @param getuige the smallest case that shows a difference, or null when there is none
 */
record EquivalenceResult(long profielen, @Nullable Witness getuige) {}
