/**
 * Internal. Start at {@link nl.somregels.som.regels.pages.comparison.ComparisonPageRenderer}: a
 * comparison in, one page out.
 *
 * <p>The arrow: html -&gt; <b>comparison</b>.
 */
@NullMarked
package nl.somregels.som.regels.pages.comparison;

import org.jspecify.annotations.NullMarked;
