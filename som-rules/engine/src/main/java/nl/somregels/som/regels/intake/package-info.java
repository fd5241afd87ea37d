/**
 * API. Start at {@link nl.somregels.som.regels.intake.InstroomReader}: files become cases, one by
 * one.
 *
 * <p>The arrow: <b>bestand -&gt; feiten</b> -&gt; regels -&gt; bevindingen -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.regels.intake;

import org.jspecify.annotations.NullMarked;
