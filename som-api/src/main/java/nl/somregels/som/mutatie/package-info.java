/**
 * API. Start at {@link nl.somregels.som.mutatie.MutationResult}: whether the example cases of a
 * pack notice every small change of its rules.
 *
 * <p>Stands on top of the arrow feiten -&gt; regels -&gt; bevindingen -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.mutatie;

import org.jspecify.annotations.NullMarked;
