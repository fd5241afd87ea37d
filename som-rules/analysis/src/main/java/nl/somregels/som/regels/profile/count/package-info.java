/**
 * Internal. Start at {@link nl.somregels.som.regels.profile.count.JointStates}: a profile space in,
 * exact counts of what becomes of its profiles out.
 *
 * <p>The arrow: space -&gt; <b>count</b> -&gt; example, verify, diff, mutate.
 */
@NullMarked
package nl.somregels.som.regels.profile.count;

import org.jspecify.annotations.NullMarked;
