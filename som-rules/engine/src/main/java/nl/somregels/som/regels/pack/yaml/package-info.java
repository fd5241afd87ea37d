/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.yaml.YamlReader}: text in, a tree with
 * line numbers out; strict.
 *
 * <p>The arrow: files -&gt; <b>yaml</b> -&gt; language -&gt; rulefile, manifest, change.
 */
@NullMarked
package nl.somregels.som.regels.pack.yaml;

import org.jspecify.annotations.NullMarked;
