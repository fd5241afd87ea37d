/**
 * API. Start at {@link nl.somregels.som.pakket.Regelpakket}: what identifies a pack of rules, and
 * what there is to say of one.
 *
 * <p>The arrow: feiten -&gt; <b>regels</b> -&gt; bevindingen -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.pakket;

import org.jspecify.annotations.NullMarked;
