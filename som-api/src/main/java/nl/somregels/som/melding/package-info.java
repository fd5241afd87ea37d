/**
 * API. Start at {@link nl.somregels.som.melding.MeldingCode}: the closed list of what can be said
 * about an input or a pack.
 *
 * <p>Below the arrow: every other package may use it.
 */
@NullMarked
package nl.somregels.som.melding;

import org.jspecify.annotations.NullMarked;
