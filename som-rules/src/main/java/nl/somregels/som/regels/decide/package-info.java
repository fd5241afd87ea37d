/**
 * Start at {@link nl.somregels.som.regels.decide.Uitkomst}: the truth of conditions in, statuses,
 * the outcome and the possible outcomes out. Pure functions; no Drools.
 *
 * <p>The arrow: pack -&gt; session -&gt; <b>decide</b> -&gt; trace.
 */
@NullMarked
package nl.somregels.som.regels.decide;

import org.jspecify.annotations.NullMarked;
