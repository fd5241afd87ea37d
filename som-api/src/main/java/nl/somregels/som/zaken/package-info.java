/**
 * API. Start at {@link nl.somregels.som.zaken.Zaak}: the cases of an inflow, read or refused.
 *
 * <p>The arrow: feiten -&gt; <b>zaken</b> -&gt; prioritering.
 */
@NullMarked
package nl.somregels.som.zaken;

import org.jspecify.annotations.NullMarked;
