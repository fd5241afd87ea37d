/**
 * Internal, except {@link nl.somregels.som.regels.pages.comparison.VergelijkingRenderer}: a
 * comparison in, one page out. Start at {@link
 * nl.somregels.som.regels.pages.pack.DocumentRenderer}: a checked pack in, one page for a sign-off
 * meeting out.
 *
 * <p>The arrow: pack -&gt; <b>document</b>; words of sentences come from render.
 */
@NullMarked
package nl.somregels.som.regels.pages.pack;

import org.jspecify.annotations.NullMarked;
