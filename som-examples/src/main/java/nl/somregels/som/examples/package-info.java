/**
 * Internal. Start at {@link nl.somregels.som.examples.SomCommand}, the {@code som} program, or at
 * {@link nl.somregels.som.examples.EmbeddingExample}, the smallest program on the API.
 */
@NullMarked
package nl.somregels.som.examples;

import org.jspecify.annotations.NullMarked;
