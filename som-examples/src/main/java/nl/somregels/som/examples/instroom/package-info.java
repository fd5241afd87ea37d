/**
 * Internal. Start at {@link nl.somregels.som.examples.instroom.SampleInstroom}: a fictional inflow,
 * the same on every machine.
 */
@NullMarked
package nl.somregels.som.examples.instroom;

import org.jspecify.annotations.NullMarked;
