package nl.somregels.som.regels.reference;

import java.util.List;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import org.jspecify.annotations.Nullable;

/**
 * One condition of one case, judged by hand.
 *
 * @param truth as a status: true is VAN_TOEPASSING, false is NIET_VAN_TOEPASSING
 * @param read the facts it read
 * @param clauses what is so, for a person; empty when unknown
 * @param own whether that is a sentence of its own
 * @param missing the unknown facts that could settle it
 */
record HandwrittenCondition(
    Status truth, List<FeitValue> read, List<String> clauses, boolean own, List<Feit> missing) {

  /** A condition that a choice has this word. */
  static HandwrittenCondition choice(Feit feit, @Nullable Object known, Object wanted) {
    if (known == null) {
      return new HandwrittenCondition(Status.ONBEKEND, List.of(), List.of(), false, List.of(feit));
    }
    return new HandwrittenCondition(
        known == wanted ? Status.VAN_TOEPASSING : Status.NIET_VAN_TOEPASSING,
        List.of(new FeitValue(feit.jsonName(), known.toString(), List.of())),
        List.of(FeitLabels.clause(feit.jsonName(), known.toString())),
        false,
        List.of());
  }

  /** Three-valued truth. */
  static Status truth(boolean yes, boolean no) {
    return yes ? Status.VAN_TOEPASSING : no ? Status.NIET_VAN_TOEPASSING : Status.ONBEKEND;
  }
}
