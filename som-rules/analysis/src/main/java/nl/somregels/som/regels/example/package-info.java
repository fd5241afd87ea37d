/**
 * Internal. Start at {@link nl.somregels.som.regels.example.VoorbeeldReader}: files with example
 * cases in, what is expected and whether it holds out.
 *
 * <p>The arrow: space -&gt; count -&gt; <b>example</b> -&gt; verify, mutate.
 */
@NullMarked
package nl.somregels.som.regels.example;

import org.jspecify.annotations.NullMarked;
