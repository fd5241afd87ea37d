/**
 * Internal. Start at a command, such as {@link nl.somregels.som.cli.PrioriteerCommand}. A command
 * is one class; what commands share are the options and the console below it.
 */
@NullMarked
package nl.somregels.som.cli;

import org.jspecify.annotations.NullMarked;
