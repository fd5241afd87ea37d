/**
 * Internal. Start at {@link nl.somregels.som.regels.profile.space.ProfileSpace}: the conditions of
 * packs in, every profile that they can tell apart out.
 *
 * <p>The arrow: <b>space</b> -&gt; count -&gt; example, verify, diff, mutate.
 */
@NullMarked
package nl.somregels.som.regels.profile.space;

import org.jspecify.annotations.NullMarked;
