package nl.somregels.som.regels;

import java.util.List;
import java.util.Set;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Uitslag;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.trace.Profielbevinding;

/**
 * What the criteria make of every case of one profile. Immutable.
 *
 * @param uitslag what is proposed, apart from a group of professional weighing
 * @param bevindingen what every criterion finds, ordered by code
 */
record Profieloordeel(Uitslag uitslag, List<Profielbevinding> bevindingen) {
  /** Copies the list. */
  Profieloordeel {
    bevindingen = List.copyOf(bevindingen);
  }

  /**
   * What was judged of a profile.
   *
   * @param uitkomst the proposal
   * @param mogelijk the outcomes that the unknown facts leave possible, alphabetically
   * @param bevindingen what every criterion finds, ordered by code
   * @param ontbrekend the unknown facts that matter, in the order of the model
   */
  static Profieloordeel van(
      Uitkomst uitkomst,
      Set<Prioriteit> mogelijk,
      List<Profielbevinding> bevindingen,
      List<OntbrekendFeit> ontbrekend) {
    return new Profieloordeel(
        new Uitslag(
            uitkomst.prioriteit(),
            mogelijk.equals(Set.of(uitkomst.prioriteit())),
            List.copyOf(mogelijk),
            uitkomst.tegenstrijdig(),
            bevindingen.stream().map(Profielbevinding::stand).toList(),
            ontbrekend,
            null,
            false),
        bevindingen);
  }
}
