/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.change.PakketNotes}: what a pack says to
 * people, and the part of it that can be proven.
 *
 * <p>The arrow: files -&gt; yaml -&gt; language -&gt; <b>change</b>.
 */
@NullMarked
package nl.somregels.som.regels.pack.change;

import org.jspecify.annotations.NullMarked;
