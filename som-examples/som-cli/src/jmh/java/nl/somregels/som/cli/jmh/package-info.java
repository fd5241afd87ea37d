/** Measures the command line as a whole, next to programs that do nothing but read and write. */
@NullMarked
package nl.somregels.som.cli.jmh;

import org.jspecify.annotations.NullMarked;
