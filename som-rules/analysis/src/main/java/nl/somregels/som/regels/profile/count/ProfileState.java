package nl.somregels.som.regels.profile.count;

/**
 * What one pack makes of a case as far as it is known: one bit per criterion, then one per optional
 * criterion, in the order of the pack. A rule that is neither settled as not applying nor open
 * surely applies.
 *
 * @param niet the rules that surely do not apply
 * @param open the rules that the known facts do not settle; none of them in {@code niet}
 * @param faseBekend whether the phase is known
 */
public record ProfileState(long niet, long open, boolean faseBekend) {

  /** Three-valued "and", rule by rule. */
  public ProfileState samen(ProfileState ander) {
    long nietSamen = niet | ander.niet;
    return new ProfileState(
        nietSamen, (open | ander.open) & ~nietSamen, faseBekend && ander.faseBekend);
  }

  /** Spread over all bits: one bit per rule is not, and these are keys of large maps. */
  @Override
  public int hashCode() {
    long gemengd = (niet * 0x9E3779B97F4A7C15L ^ open) * 0xBF58476D1CE4E5B9L;
    return Long.hashCode(gemengd ^ gemengd >>> 29) + (faseBekend ? 1 : 0);
  }
}
