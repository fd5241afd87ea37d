/**
 * Internal. Start at {@link nl.somregels.som.regels.pages.html.HtmlTemplate}: the template, the
 * drawings and the words that pages share.
 *
 * <p>The arrow: <b>html</b> -&gt; pack, comparison.
 */
@NullMarked
package nl.somregels.som.regels.pages.html;

import org.jspecify.annotations.NullMarked;
