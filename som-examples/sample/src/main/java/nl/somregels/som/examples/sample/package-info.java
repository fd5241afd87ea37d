/**
 * Internal. Start at {@link nl.somregels.som.examples.sample.SampleInstroom}: a fictional inflow,
 * the same on every machine.
 */
@NullMarked
package nl.somregels.som.examples.sample;

import org.jspecify.annotations.NullMarked;
