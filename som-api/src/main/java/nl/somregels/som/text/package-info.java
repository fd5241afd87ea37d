/**
 * Internal, except {@link nl.somregels.som.text.DidYouMean}: what messages and values of every kind
 * share: lists in a Dutch sentence, quotes, bounds. Knows no other package.
 */
@NullMarked
package nl.somregels.som.text;

import org.jspecify.annotations.NullMarked;
