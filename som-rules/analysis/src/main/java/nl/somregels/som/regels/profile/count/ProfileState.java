package nl.somregels.som.regels.profile.count;

import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.CriteriumSet;

/** Which criteria, options behind them, do not apply or are open; all others surely apply. */
public record ProfileState(CriteriumSet not, CriteriumSet open, boolean faseKnown) {
  /** Nothing holds anything back yet. */
  public static final ProfileState BEGIN = settled(CriteriumSet.EMPTY);

  /** Of a fully known case: the rules that are not in it apply. */
  public static ProfileState settled(CriteriumSet not) {
    return new ProfileState(not, CriteriumSet.EMPTY, true);
  }

  Status status(int number) {
    return not.contains(number)
        ? Status.NIET_VAN_TOEPASSING
        : open.contains(number) ? Status.ONBEKEND : Status.VAN_TOEPASSING;
  }

  /** Three-valued "and", rule by rule. */
  public ProfileState together(ProfileState other) {
    CriteriumSet notTogether = not.with(other.not);
    return new ProfileState(
        notTogether, open.with(other.open).without(notTogether), faseKnown && other.faseKnown);
  }

  /** Spread over all bits: one bit per rule is not, and these are keys of large maps. */
  @Override
  public int hashCode() {
    long mixed = (not.bits() * 0x9E3779B97F4A7C15L ^ open.bits()) * 0xBF58476D1CE4E5B9L;
    return Long.hashCode(mixed ^ mixed >>> 29) + (faseKnown ? 1 : 0);
  }
}
