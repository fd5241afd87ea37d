package nl.somregels.som.vergelijking;

import java.util.Objects;
import nl.somregels.som.bevindingen.RegelLocation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two packs say differently in a rule. A place names the version of its pack before
 * the file: {@code 2026.1/criteria.dslr:27}.
 *
 * @param soort how it differs
 * @param regel which rule, Dutch: {@code criterium 2}
 * @param what what differs, Dutch, without a full stop
 * @param inVan where it stands in the first pack, or null when that pack does not have it
 * @param inNaar where it stands in the second pack, or null when that pack does not have it
 */
public record RegelDifference(
    RegelDifferenceKind soort,
    String regel,
    String what,
    @Nullable RegelLocation inVan,
    @Nullable RegelLocation inNaar) {

  /** How two packs differ in a rule. */
  public enum RegelDifferenceKind {
    /** Only the second pack says it. */
    ERBIJ,
    /** Only the first pack says it. */
    ERAF,
    /** Both packs say it, and mean something else. */
    ANDERS,
    /** Both packs mean the same, in other words or in another order. */
    BEWOORDING
  }

  /** Refuses a difference that stands nowhere. */
  public RegelDifference {
    Objects.requireNonNull(soort, "soort");
    Objects.requireNonNull(regel, "regel");
    Objects.requireNonNull(what, "what");
    if (inVan == null && inNaar == null) {
      throw new IllegalArgumentException("Een verschil staat in minstens een van de pakketten.");
    }
  }

  /** Where to look: in the second pack, or in the first when the second does not have it. */
  public RegelLocation place() {
    return inNaar == null ? Objects.requireNonNull(inVan) : inNaar;
  }

  /** On one line: the rule, where it stands and what differs. */
  @Override
  public String toString() {
    return regel + " (" + place() + "): " + what;
  }
}
