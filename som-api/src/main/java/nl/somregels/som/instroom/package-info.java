/**
 * API. Start at {@link nl.somregels.som.instroom.InstroomSummary}: what a whole inflow comes to,
 * and how it moves from one pack to another.
 *
 * <p>Counts what engines give; nothing here decides.
 */
@NullMarked
package nl.somregels.som.instroom;

import org.jspecify.annotations.NullMarked;
