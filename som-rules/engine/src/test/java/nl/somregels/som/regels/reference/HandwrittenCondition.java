package nl.somregels.som.regels.reference;

import java.util.List;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import org.jspecify.annotations.Nullable;

/**
 * One condition of one case, judged by hand.
 *
 * @param sentence as the rule file has it
 * @param truth as a status: true is VAN_TOEPASSING, false is NIET_VAN_TOEPASSING
 * @param read the facts it read
 * @param value the values between brackets, or empty
 * @param derived whether it shows its values also when it is true
 * @param missing the unknown facts that could settle it
 */
record HandwrittenCondition(
    String sentence,
    Status truth,
    List<FeitValue> read,
    String value,
    boolean derived,
    List<Feit> missing) {

  /** A condition that a choice has this word. */
  static HandwrittenCondition choice(
      String sentence, Feit feit, @Nullable Object known, Object wanted) {
    if (known == null) {
      return new HandwrittenCondition(
          sentence, Status.ONBEKEND, List.of(), "", false, List.of(feit));
    }
    return new HandwrittenCondition(
        sentence,
        known == wanted ? Status.VAN_TOEPASSING : Status.NIET_VAN_TOEPASSING,
        List.of(new FeitValue(feit.jsonName(), known.toString(), List.of())),
        feit.label() + ": " + known,
        false,
        List.of());
  }

  /** Three-valued truth. */
  static Status truth(boolean yes, boolean no) {
    return yes ? Status.VAN_TOEPASSING : no ? Status.NIET_VAN_TOEPASSING : Status.ONBEKEND;
  }

  String withValue() {
    return value.isEmpty() ? sentence : sentence + " (" + value + ")";
  }

  String quotedWithValue() {
    return value.isEmpty() ? "\"" + sentence + "\"" : "\"" + sentence + "\" (" + value + ")";
  }
}
