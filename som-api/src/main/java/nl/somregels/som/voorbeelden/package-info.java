/**
 * API. Start at {@link nl.somregels.som.voorbeelden.VoorbeeldenResult}: which example cases of a
 * pack come out otherwise than they state.
 *
 * <p>Stands on top of the arrow feiten -&gt; regels -&gt; bevindingen -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.voorbeelden;

import org.jspecify.annotations.NullMarked;
