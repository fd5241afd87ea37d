package nl.somregels.som.regels.profile.count;

import nl.somregels.som.feiten.Witness;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * One way in which two judgements can go together, with all cases in which they do. Immutable.
 *
 * <p>{@link #witnessLeft} and {@link #witnessRight} are the pair of cases that states the fewest
 * facts; the same case when one case is judged by two packs.
 */
public final class JointState {
  private final ProfileState left;
  private final ProfileState right;
  private final long count;
  private final WitnessPath smallest;

  JointState(ProfileState left, ProfileState right, long count, WitnessPath smallest) {
    this.left = left;
    this.right = right;
    this.count = count;
    this.smallest = smallest;
  }

  /** What is made of the first. */
  public ProfileState left() {
    return left;
  }

  /** What is made of the second. */
  public ProfileState right() {
    return right;
  }

  /** In how many profiles, or pairs of profiles, it goes so. */
  public long count() {
    return count;
  }

  /** How many facts the smallest pair of cases states; a case that is paired with itself twice. */
  public int feiten() {
    return smallest.feiten();
  }

  /** The first case of the smallest pair, on {@link ProfileSpace#PEILDATUM}. */
  public Witness witnessLeft() {
    return smallest.left();
  }

  /** The second case of the smallest pair, on {@link ProfileSpace#PEILDATUM}. */
  public Witness witnessRight() {
    return smallest.right();
  }

  public WitnessPath smallest() {
    return smallest;
  }

  /** This one and another way to reach the same two judgements. */
  JointState and(JointState other) {
    return new JointState(
        left, right, Math.addExact(count, other.count), smallest.orShorter(other.smallest));
  }
}
