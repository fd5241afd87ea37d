/**
 * Internal. Start at {@link nl.somregels.som.examples.embedding.EmbeddingExample}, the smallest
 * program on the API.
 */
@NullMarked
package nl.somregels.som.examples.embedding;

import org.jspecify.annotations.NullMarked;
