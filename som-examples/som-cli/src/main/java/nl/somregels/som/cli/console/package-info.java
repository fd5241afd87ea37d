/**
 * Internal. Start at {@link nl.somregels.som.cli.console.CommandContext}: what a command reads from
 * and says to the person at the keyboard: streams, progress, messages, exit codes.
 */
@NullMarked
package nl.somregels.som.cli.console;

import org.jspecify.annotations.NullMarked;
