/**
 * Internal. Start at {@link nl.somregels.som.regels.decide.Decision}: the truth of conditions in,
 * statuses, the outcome and the possible outcomes out. A decision is a pure function and never runs
 * Drools: the session is asked once, when a pack is compiled, for the truth of each condition in
 * each class.
 *
 * <p>The arrow: pack -&gt; session -&gt; <b>decide</b> -&gt; trace.
 */
@NullMarked
package nl.somregels.som.regels.decide;

import org.jspecify.annotations.NullMarked;
