/**
 * Internal. Start at {@link nl.somregels.som.cli.option.EngineOptions}: the options that commands
 * share, each with what it stands for: packs, cases, a receipt, a result.
 *
 * <p>The arrow: console -&gt; <b>option</b> -&gt; the commands.
 */
@NullMarked
package nl.somregels.som.cli.option;

import org.jspecify.annotations.NullMarked;
