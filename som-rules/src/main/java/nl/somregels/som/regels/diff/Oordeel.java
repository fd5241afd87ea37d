package nl.somregels.som.regels.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.verify.Profielmodel;
import nl.somregels.som.regels.verify.Profielstand;

/**
 * What one pack makes of one case, as far as packs can be compared.
 *
 * @param uitkomst the outcome
 * @param redenen each criterion that applies, with its effect and what it yields to
 * @param weeggroep A, B or geen
 * @param eerst whether it is looked at first
 */
record Oordeel(
    Uitkomst uitkomst, Map<CriteriumCode, String> redenen, String weeggroep, boolean eerst) {

  static Oordeel van(Profielmodel model, Profielstand stand) {
    Uitkomst uitkomst = model.uitkomst(stand);
    long vanToepassing = model.vanToepassing(stand);
    Map<CriteriumCode, String> redenen = new TreeMap<>();
    List<Criterium> criteria = model.model().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if ((vanToepassing & 1L << i) != 0) {
        Criterium criterium = criteria.get(i);
        redenen.put(
            criterium.code(),
            criterium.effect()
                + (criterium.verplicht() ? ", verplicht" : "")
                + wijkt(model.model().wijktVoor(i, vanToepassing)));
      }
    }
    boolean gewogen = uitkomst.prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
    if (!gewogen || model.model().opties().isEmpty()) {
      return new Oordeel(uitkomst, redenen, "geen", false);
    }
    long opties = model.opties(stand);
    boolean eerst = false;
    for (int i = 0; i < model.model().opties().size(); i++) {
      eerst |= (opties & 1L << i) != 0 && model.model().opties().get(i).eerst();
    }
    return new Oordeel(uitkomst, redenen, opties == 0 ? "B" : "A", eerst);
  }

  private static String wijkt(List<CriteriumCode> codes) {
    return codes.isEmpty() ? "" : ", wijkt voor " + codes;
  }
}
