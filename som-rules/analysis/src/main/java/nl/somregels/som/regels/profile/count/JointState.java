package nl.somregels.som.regels.profile.count;

import nl.somregels.som.feiten.Witness;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * One way in which two judgements can go together, with all cases in which they do. Immutable.
 *
 * <p>{@link #getuigeLinks} and {@link #getuigeRechts} are the pair of cases that states the fewest
 * facts; the same case when one case is judged by two packs.
 */
public final class JointState {
  private final ProfileState links;
  private final ProfileState rechts;
  private final long aantal;
  private final WitnessPath kleinste;

  JointState(ProfileState links, ProfileState rechts, long aantal, WitnessPath kleinste) {
    this.links = links;
    this.rechts = rechts;
    this.aantal = aantal;
    this.kleinste = kleinste;
  }

  /** What is made of the first. */
  public ProfileState links() {
    return links;
  }

  /** What is made of the second. */
  public ProfileState rechts() {
    return rechts;
  }

  /** In how many profiles, or pairs of profiles, it goes so. */
  public long aantal() {
    return aantal;
  }

  /** How many facts the smallest pair of cases states; a case that is paired with itself twice. */
  public int feiten() {
    return kleinste.feiten();
  }

  /** The first case of the smallest pair, on {@link ProfileSpace#PEILDATUM}. */
  public Witness getuigeLinks() {
    return kleinste.links();
  }

  /** The second case of the smallest pair, on {@link ProfileSpace#PEILDATUM}. */
  public Witness getuigeRechts() {
    return kleinste.rechts();
  }

  public WitnessPath kleinste() {
    return kleinste;
  }

  /** This one and another way to reach the same two judgements. */
  JointState en(JointState ander) {
    return new JointState(
        links, rechts, Math.addExact(aantal, ander.aantal), kleinste.ofKorter(ander.kleinste));
  }
}
