/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.RegelpakketLoader}: files in, a checked
 * pack out.
 *
 * <p>The arrow: <b>pack</b> -&gt; session -&gt; decide -&gt; trace.
 */
@NullMarked
package nl.somregels.som.regels.pack;

import org.jspecify.annotations.NullMarked;
