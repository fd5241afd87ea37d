/**
 * API. Start at {@link nl.somregels.som.bevindingen.Bevinding}: what one criterion finds in the
 * facts.
 *
 * <p>The arrow: feiten -&gt; regels -&gt; <b>bevindingen</b> -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.bevindingen;

import org.jspecify.annotations.NullMarked;
