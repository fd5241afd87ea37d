/**
 * Start at {@link nl.somregels.som.regels.document.DocumentRenderer}: a checked pack in, one page
 * for a sign-off meeting out. {@link nl.somregels.som.regels.document.VergelijkingRenderer} does so
 * for a comparison.
 *
 * <p>The arrow: pack -&gt; <b>document</b>; words of sentences come from render.
 */
@NullMarked
package nl.somregels.som.regels.document;

import org.jspecify.annotations.NullMarked;
