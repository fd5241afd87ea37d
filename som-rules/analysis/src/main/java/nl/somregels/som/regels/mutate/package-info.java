/**
 * Internal. Start at {@link nl.somregels.som.regels.mutate.MutationTest}: a pack with its example
 * cases in, every small change that no example notices out. Stands on top of the stages and of
 * verify.
 */
@NullMarked
package nl.somregels.som.regels.mutate;

import org.jspecify.annotations.NullMarked;
