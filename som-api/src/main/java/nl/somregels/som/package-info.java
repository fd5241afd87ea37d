/**
 * API. Start at {@link nl.somregels.som.SomEngine}: facts and a peildatum in, a prioritering out.
 *
 * <p>The arrow: feiten -&gt; regels -&gt; bevindingen -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som;

import org.jspecify.annotations.NullMarked;
