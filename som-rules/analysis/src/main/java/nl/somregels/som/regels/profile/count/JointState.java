package nl.somregels.som.regels.profile.count;

import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * One way in which two judgements can go together: in how many profiles, or pairs of them, and the
 * pair with the fewest facts (the same case twice when two packs judge one).
 */
public record JointState(ProfileState left, ProfileState right, long count, WitnessPath smallest) {
  /** How many facts the smallest pair of cases states; a case that is paired with itself twice. */
  public int feiten() {
    return smallest.feiten();
  }

  /** The first case of the smallest pair, on {@link ProfileSpace#PEILDATUM}. */
  public DatedCase witness() {
    return smallest.left();
  }

  /** This one and another way to reach the same two judgements. */
  JointState and(JointState other) {
    return new JointState(
        left, right, Math.addExact(count, other.count), smallest.orShorter(other.smallest));
  }
}
