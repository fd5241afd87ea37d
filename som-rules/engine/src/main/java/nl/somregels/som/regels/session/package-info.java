/**
 * Internal. Start at {@link nl.somregels.som.regels.session.ConditionEvaluator}: facts in, the
 * truth of every condition out. The one place where Drools runs.
 *
 * <p>The arrow: pack -&gt; <b>session</b> -&gt; decide -&gt; trace.
 */
@NullMarked
package nl.somregels.som.regels.session;

import org.jspecify.annotations.NullMarked;
