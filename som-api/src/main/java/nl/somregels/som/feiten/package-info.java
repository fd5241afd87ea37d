/**
 * API. Start at {@link nl.somregels.som.feiten.Gedetineerde}: the facts that go into an evaluation.
 *
 * <p>The arrow: <b>feiten</b> -&gt; regels -&gt; bevindingen -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.feiten;

import org.jspecify.annotations.NullMarked;
