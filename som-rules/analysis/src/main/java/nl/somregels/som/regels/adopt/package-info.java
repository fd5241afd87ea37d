/**
 * Internal. Start at {@link nl.somregels.som.regels.adopt.AdoptionFolder}: a folder with packs in,
 * the folder after a step out, all of it or nothing.
 *
 * <p>The arrow: pack -&gt; <b>adopt</b>.
 */
@NullMarked
package nl.somregels.som.regels.adopt;

import org.jspecify.annotations.NullMarked;
