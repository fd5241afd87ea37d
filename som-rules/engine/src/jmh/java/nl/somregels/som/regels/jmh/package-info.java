/**
 * Start at {@link nl.somregels.som.regels.jmh.Benchmarks}: measures the engine and prints a table.
 */
@NullMarked
package nl.somregels.som.regels.jmh;

import org.jspecify.annotations.NullMarked;
