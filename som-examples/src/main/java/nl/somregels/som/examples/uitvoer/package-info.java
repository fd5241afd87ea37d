/**
 * Internal. Start at {@link nl.somregels.som.examples.uitvoer.PrioriteringWriter}: how results look
 * on paper, on a screen and in a file.
 */
@NullMarked
package nl.somregels.som.examples.uitvoer;

import org.jspecify.annotations.NullMarked;
