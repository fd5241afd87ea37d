/** The page of a pack: complete, escaped, closed to the network and the same every time. */
@NullMarked
package nl.somregels.som.regels.pages.pack;

import org.jspecify.annotations.NullMarked;
