/**
 * Internal. Start at {@link nl.somregels.som.regels.trace.Explainer}: what was decided in, what
 * people read of it out.
 *
 * <p>The arrow: pack -&gt; session -&gt; decide -&gt; <b>trace</b>.
 */
@NullMarked
package nl.somregels.som.regels.trace;

import org.jspecify.annotations.NullMarked;
