package nl.somregels.som.regels.engine;

import java.util.List;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.regels.trace.BevindingTemplate;

/**
 * What the criteria make of every case of one profile. Immutable.
 *
 * @param proposal what is proposed, apart from a group of professional weighing
 * @param bevindingen what every criterion finds, ordered by code
 */
record ProfileResult(PrioriteringSummary proposal, List<BevindingTemplate> bevindingen) {
  ProfileResult {
    bevindingen = List.copyOf(bevindingen);
  }
}
