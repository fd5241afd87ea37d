/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.rulefile.RuleInterpreter}: rule files in,
 * rules out.
 *
 * <p>The arrow: files -&gt; yaml -&gt; language -&gt; <b>rulefile</b>.
 */
@NullMarked
package nl.somregels.som.regels.pack.rulefile;

import org.jspecify.annotations.NullMarked;
