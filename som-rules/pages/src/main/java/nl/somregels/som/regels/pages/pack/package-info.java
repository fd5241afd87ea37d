/**
 * Internal. Start at {@link nl.somregels.som.regels.pages.pack.PackPageRenderer}: a checked pack
 * in, one page for a sign-off meeting out.
 *
 * <p>The arrow: html -&gt; <b>pack</b>; words of sentences come from render.
 */
@NullMarked
package nl.somregels.som.regels.pages.pack;

import org.jspecify.annotations.NullMarked;
