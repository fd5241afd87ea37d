/** API. Start at {@link nl.somregels.som.regels.SomRegels}, the one factory of the library. */
@NullMarked
package nl.somregels.som.regels;

import org.jspecify.annotations.NullMarked;
