package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;

/**
 * The split of professional weighing (§5.4) as far as the profile of a case determines it: A as
 * soon as one optional criterion surely applies. Immutable.
 *
 * @param eerst whether to look at such a case first
 * @param opties what each optional criterion finds, ordered by code
 * @param kanNaarA the unknown facts that could still lift such a case to A, in the order of the
 *     model; empty in group A
 */
public record WeeggroepTemplate(
    boolean eerst, List<BevindingTemplate> opties, List<String> kanNaarA) {

  /** Copies the lists. */
  public WeeggroepTemplate {
    opties = List.copyOf(opties);
    kanNaarA = List.copyOf(kanNaarA);
  }

  static boolean inA(List<BevindingTemplate> opties) {
    return opties.stream().anyMatch(optie -> optie.status() == Status.VAN_TOEPASSING);
  }

  /** Which group that is. */
  public WeeggroepCode groep() {
    return inA(opties) ? WeeggroepCode.A : WeeggroepCode.B;
  }

  /** The group of a case of this profile. */
  public Weeggroep voltooi(FeitValueReader lezing) {
    return new Weeggroep(
        groep(), eerst, opties.stream().map(optie -> optie.voltooi(lezing)).toList(), kanNaarA);
  }
}
