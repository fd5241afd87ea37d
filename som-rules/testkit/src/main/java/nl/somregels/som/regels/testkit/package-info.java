/**
 * API. For tests of your own pack: extend {@link
 * nl.somregels.som.regels.testkit.RegelpakketContract}, or let {@link
 * nl.somregels.som.regels.testkit.SomDomain} make cases for your properties.
 *
 * <p>The arrow: this package uses the library; nothing of the library uses this package.
 */
@NullMarked
package nl.somregels.som.regels.testkit;

import org.jspecify.annotations.NullMarked;
