/**
 * Internal. Start at {@link nl.somregels.som.regels.pages.comparison.VergelijkingRenderer}: a
 * comparison in, one page out.
 *
 * <p>The arrow: html -&gt; <b>comparison</b>.
 */
@NullMarked
package nl.somregels.som.regels.pages.comparison;

import org.jspecify.annotations.NullMarked;
