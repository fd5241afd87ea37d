@NullMarked
package nl.somregels.som.regels.diff;

import org.jspecify.annotations.NullMarked;
