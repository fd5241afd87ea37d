package nl.somregels.som.regels;

import java.util.List;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.trace.Profielbevinding;

/**
 * What the criteria make of every case of one profile. Immutable.
 *
 * @param uitkomst the proposal
 * @param mogelijk the outcomes that the unknown facts leave possible, alphabetically
 * @param bevindingen what every criterion finds, ordered by code
 * @param ontbrekend the unknown facts that matter, in the order of the model
 */
record Profieloordeel(
    Uitkomst uitkomst,
    List<Prioriteit> mogelijk,
    List<Profielbevinding> bevindingen,
    List<OntbrekendFeit> ontbrekend) {
  /** Copies the lists. */
  Profieloordeel {
    mogelijk = List.copyOf(mogelijk);
    bevindingen = List.copyOf(bevindingen);
    ontbrekend = List.copyOf(ontbrekend);
  }

  /** Whether nothing else than the proposal is possible. */
  boolean vast() {
    return mogelijk.size() == 1 && mogelijk.get(0) == uitkomst.prioriteit();
  }
}
