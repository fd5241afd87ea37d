/** Tests of reading an inflow; {@code Instroom} holds what they share. */
@NullMarked
package nl.somregels.som.regels.intake;

import org.jspecify.annotations.NullMarked;
