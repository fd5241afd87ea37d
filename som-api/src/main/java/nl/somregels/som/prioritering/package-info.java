/**
 * API. Start at {@link nl.somregels.som.prioritering.Prioritering}: the outcome with its
 * explanation.
 *
 * <p>The arrow: feiten -&gt; regels -&gt; bevindingen -&gt; <b>prioritering</b>.
 */
@NullMarked
package nl.somregels.som.prioritering;

import org.jspecify.annotations.NullMarked;
