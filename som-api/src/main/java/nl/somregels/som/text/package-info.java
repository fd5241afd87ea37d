/**
 * Internal, except {@link nl.somregels.som.text.DidYouMean}, {@link
 * nl.somregels.som.text.DutchDates} and {@link nl.somregels.som.text.NoRoomException}: what
 * messages and values of every kind share: lists in a Dutch sentence, quotes, bounds, and why a
 * file is none. Knows no other package.
 */
@NullMarked
package nl.somregels.som.text;

import org.jspecify.annotations.NullMarked;
