/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.files.PakketFolder}: a folder in, the
 * files of a pack out, each within its limits.
 *
 * <p>The arrow: <b>files</b> -&gt; yaml -&gt; language -&gt; rulefile, manifest, change.
 */
@NullMarked
package nl.somregels.som.regels.pack.files;

import org.jspecify.annotations.NullMarked;
