/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.language.Woordenschat}: a sentence of a
 * rule file in, the condition or consequence it means out.
 *
 * <p>The arrow: files -&gt; yaml -&gt; <b>language</b> -&gt; rulefile, manifest, change.
 */
@NullMarked
package nl.somregels.som.regels.pack.language;

import org.jspecify.annotations.NullMarked;
