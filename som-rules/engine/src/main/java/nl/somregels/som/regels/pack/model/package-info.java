/**
 * Internal. Start at {@link nl.somregels.som.regels.pack.model.RuleSet}: what a checked pack says,
 * as values.
 *
 * <p>The arrow: <b>model</b> lies below every other room of pack.
 */
@NullMarked
package nl.somregels.som.regels.pack.model;

import org.jspecify.annotations.NullMarked;
