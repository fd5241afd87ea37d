package nl.somregels.som.regels.profile.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;

/**
 * What one pack makes of one case, as far as packs can be compared.
 *
 * @param uitkomst the outcome
 * @param redenen each criterion that surely applies, with its part in it
 * @param weeggroep A, B or geen
 * @param eerst whether it is looked at first
 */
public record PackJudgement(
    Decision uitkomst, Map<CriteriumCode, CriteriumRole> redenen, String weeggroep, boolean eerst) {
  /** The weeggroep of who is in none. */
  public static final String GEEN_WEEGGROEP = "geen";

  /** What the pack makes of a case as far as it is known. */
  public static PackJudgement van(PackModel model, ProfileState stand) {
    Decision uitkomst = model.uitkomst(stand);
    long vanToepassing = model.vanToepassing(stand);
    Map<CriteriumCode, CriteriumRole> redenen = new TreeMap<>();
    List<Criterium> criteria = model.model().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if ((vanToepassing & 1L << i) != 0) {
        Criterium criterium = criteria.get(i);
        redenen.put(
            criterium.code(),
            new CriteriumRole(
                criterium.effect(),
                criterium.verplicht(),
                model.model().wijktVoor(i, vanToepassing)));
      }
    }
    boolean gewogen = uitkomst.prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
    if (!gewogen || model.model().opties().isEmpty()) {
      return new PackJudgement(uitkomst, redenen, GEEN_WEEGGROEP, false);
    }
    long opties = model.opties(stand);
    boolean eerst = false;
    for (int i = 0; i < model.model().opties().size(); i++) {
      eerst |= (opties & 1L << i) != 0 && model.model().opties().get(i).eerst();
    }
    return new PackJudgement(uitkomst, redenen, weeggroep(opties != 0), eerst);
  }

  /** The weeggroep of who is weighed by people in a pack with groups. */
  public static String weeggroep(boolean metOptie) {
    return metOptie ? "A" : "B";
  }

  /** What is proposed. */
  public Prioriteit prioriteit() {
    return uitkomst.prioriteit();
  }
}
