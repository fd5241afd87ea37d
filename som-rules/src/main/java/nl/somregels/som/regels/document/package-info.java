/**
 * Start at {@link nl.somregels.som.regels.document.DocumentRenderer}: a checked pack in, one page
 * for a sign-off meeting out.
 *
 * <p>The arrow: pack -&gt; <b>document</b>.
 */
@NullMarked
package nl.somregels.som.regels.document;

import org.jspecify.annotations.NullMarked;
