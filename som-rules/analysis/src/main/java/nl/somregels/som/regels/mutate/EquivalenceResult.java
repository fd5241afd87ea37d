package nl.somregels.som.regels.mutate;

import nl.somregels.som.feiten.DatedCase;
import org.jspecify.annotations.Nullable;

/** How many profiles were compared, and the smallest case with a difference; null if none. */
record EquivalenceResult(long profiles, @Nullable DatedCase witness) {}
