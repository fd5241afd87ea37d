/**
 * API. Start at {@link nl.somregels.som.regels.pages.SomPages}: packs and comparisons in, pages for
 * people out.
 *
 * <p>The arrow: html -&gt; pack, comparison -&gt; <b>pages</b>.
 */
@NullMarked
package nl.somregels.som.regels.pages;

import org.jspecify.annotations.NullMarked;
