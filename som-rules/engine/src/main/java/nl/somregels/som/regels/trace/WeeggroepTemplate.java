package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;

/**
 * The split of professional weighing (§5.4) as far as the profile of a case determines it: A as
 * soon as one optional criterion surely applies. Immutable.
 *
 * @param first whether to look at such a case first
 * @param options what each optional criterion finds, ordered by code
 * @param canMoveToA the unknown facts that could still lift such a case to A, in the order of the
 *     model; empty in group A
 */
public record WeeggroepTemplate(
    boolean first, List<BevindingTemplate> options, List<String> canMoveToA) {
  public WeeggroepTemplate {
    options = List.copyOf(options);
    canMoveToA = List.copyOf(canMoveToA);
  }

  static boolean inA(List<BevindingTemplate> options) {
    return options.stream().anyMatch(option -> option.status() == Status.VAN_TOEPASSING);
  }

  /** Which group that is. */
  public WeeggroepCode group() {
    return inA(options) ? WeeggroepCode.A : WeeggroepCode.B;
  }

  /** The group of a case of this profile. */
  public Weeggroep complete(FeitValueReader lezing) {
    return new Weeggroep(
        group(),
        first,
        options.stream().map(option -> option.complete(lezing)).toList(),
        canMoveToA);
  }
}
