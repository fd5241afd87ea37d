package nl.somregels.som.regels.engine;

import java.util.List;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.regels.trace.BevindingTemplate;

/** What every criterion finds, and what is proposed apart from a weeggroep. Immutable. */
record ProfileResult(PrioriteringSummary proposal, List<BevindingTemplate> bevindingen) {
  ProfileResult {
    bevindingen = List.copyOf(bevindingen);
  }
}
