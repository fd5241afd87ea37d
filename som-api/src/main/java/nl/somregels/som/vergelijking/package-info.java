/**
 * API. Start at {@link nl.somregels.som.vergelijking.Vergelijking}: two packs in, exactly what
 * differs out.
 *
 * <p>Stands on top of the arrow feiten -&gt; regels -&gt; bevindingen -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.vergelijking;

import org.jspecify.annotations.NullMarked;
