/**
 * Start at {@link nl.somregels.som.regels.reference.ReferenceEvaluator}: pack 2021.1 once more, in
 * plain Java and written from rules/MODEL.md alone, to hold the rules against.
 *
 * <p>The arrow: feiten -&gt; Knowledge -&gt; ReferenceEvaluator -&gt; ReferenceResult.
 */
@NullMarked
package nl.somregels.som.regels.reference;

import org.jspecify.annotations.NullMarked;
