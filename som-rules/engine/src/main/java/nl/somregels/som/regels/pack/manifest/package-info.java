/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.manifest.ManifestReader}: {@code
 * pakket.yaml} in, what identifies a pack and its laws out.
 *
 * <p>The arrow: files -&gt; yaml -&gt; language -&gt; <b>manifest</b>.
 */
@NullMarked
package nl.somregels.som.regels.pack.manifest;

import org.jspecify.annotations.NullMarked;
