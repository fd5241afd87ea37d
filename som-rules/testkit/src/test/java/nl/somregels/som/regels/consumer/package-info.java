/** What users of the library and its test kit do, done in tests. */
@NullMarked
package nl.somregels.som.regels.consumer;

import org.jspecify.annotations.NullMarked;
