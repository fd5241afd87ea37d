/**
 * Internal. Start at a command, such as {@link nl.somregels.som.examples.cli.PrioriteerCommand}. A
 * command is one class; what commands share are the options and the console below it.
 */
@NullMarked
package nl.somregels.som.examples.cli;

import org.jspecify.annotations.NullMarked;
