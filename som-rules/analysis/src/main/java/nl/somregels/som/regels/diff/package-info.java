/**
 * Internal. Start at {@link nl.somregels.som.regels.diff.PakketComparison}: two packs in, exactly
 * what differs out. Stands on top of the stages and of verify.
 */
@NullMarked
package nl.somregels.som.regels.diff;

import org.jspecify.annotations.NullMarked;
