/**
 * Internal, except {@link nl.somregels.som.regels.engine.InvoerKey}, {@link
 * nl.somregels.som.regels.engine.CacheStats} and {@link
 * nl.somregels.som.regels.engine.CanonicalJson}: what an embedder gives to an engine and gets of
 * it. Start at {@link nl.somregels.som.regels.engine.PakketEngine}: facts and a peildatum in, a
 * prioritering out, with what is remembered of a profile.
 *
 * <p>The arrow: pack -&gt; session -&gt; decide -&gt; trace -&gt; <b>engine</b>.
 */
@NullMarked
package nl.somregels.som.regels.engine;

import org.jspecify.annotations.NullMarked;
