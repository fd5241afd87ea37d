/**
 * Internal. Start at {@link nl.somregels.som.cli.output.PrioriteringWriter}: how results look on
 * paper, on a screen and in a file.
 */
@NullMarked
package nl.somregels.som.cli.output;

import org.jspecify.annotations.NullMarked;
