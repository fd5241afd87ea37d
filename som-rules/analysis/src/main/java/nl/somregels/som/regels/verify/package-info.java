/**
 * Internal. Start at {@link nl.somregels.som.regels.verify.PakketChecker}: the files of a pack in,
 * everything there is to say of it out.
 *
 * <p>The arrow: pack -&gt; session -&gt; decide -&gt; trace; <b>verify</b> stands on top of them.
 */
@NullMarked
package nl.somregels.som.regels.verify;

import org.jspecify.annotations.NullMarked;
