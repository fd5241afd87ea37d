/**
 * API. Start at {@link nl.somregels.som.regels.render.PrioriteringJson} for programs and {@link
 * nl.somregels.som.regels.render.VerklaringText} for people: a prioritering in, text out.
 *
 * <p>The arrow: pack -&gt; session -&gt; decide -&gt; trace -&gt; <b>render</b>.
 */
@NullMarked
package nl.somregels.som.regels.render;

import org.jspecify.annotations.NullMarked;
