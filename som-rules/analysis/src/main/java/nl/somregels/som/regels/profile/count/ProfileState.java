package nl.somregels.som.regels.profile.count;

/**
 * What one pack makes of a case as far as it is known: one bit per criterion, then one per optional
 * criterion, in the order of the pack. A rule that is neither settled as not applying nor open
 * surely applies.
 *
 * @param not the rules that surely do not apply
 * @param open the rules that the known facts do not settle; none of them in {@code not}
 * @param faseKnown whether the phase is known
 */
public record ProfileState(long not, long open, boolean faseKnown) {

  /** Three-valued "and", rule by rule. */
  public ProfileState together(ProfileState other) {
    long notTogether = not | other.not;
    return new ProfileState(
        notTogether, (open | other.open) & ~notTogether, faseKnown && other.faseKnown);
  }

  /** Spread over all bits: one bit per rule is not, and these are keys of large maps. */
  @Override
  public int hashCode() {
    long mixed = (not * 0x9E3779B97F4A7C15L ^ open) * 0xBF58476D1CE4E5B9L;
    return Long.hashCode(mixed ^ mixed >>> 29) + (faseKnown ? 1 : 0);
  }
}
