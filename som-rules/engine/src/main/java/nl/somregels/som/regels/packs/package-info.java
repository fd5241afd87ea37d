/**
 * Internal. Start at {@link nl.somregels.som.regels.packs.LoadedRegelpakketten}: folders of packs
 * in, engines by version and date out.
 *
 * <p>The arrow: pack, engine -&gt; <b>packs</b>.
 */
@NullMarked
package nl.somregels.som.regels.packs;

import org.jspecify.annotations.NullMarked;
