package nl.somregels.som.regels.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.text.DutchLists;

/** What could still change a proposal, in sentences: the outcomes, and the facts behind them. */
final class WhatCanChange {
  private final Prioritering prioritering;
  private final List<Prioriteit> possible;

  WhatCanChange(Prioritering prioritering) {
    this.prioritering = prioritering;
    this.possible = prioritering.mogelijkePrioriteiten();
  }

  /** Whether the proposal is firm, and if not what it can become. */
  String outcomes() {
    String names = DutchLists.of(possible.stream().map(Prioriteit::label).toList());
    if (prioritering.vast()) {
      return "Alles wat telt voor dit voorstel, is bekend. Nieuwe feiten of een signaal kunnen het later"
          + " veranderen.";
    }
    if (possible.contains(prioritering.prioriteit())) {
      return "Nog niet alles is bekend. Mogelijk blijven: " + names + ".";
    }
    if (prioritering.prioriteit() == Prioriteit.NOG_NIET_GEPRIORITEERD) {
      return "Het voorstel wordt " + names + "." + needed(waitsFor());
    }
    return "Nog niet alles is bekend. Zeker is dat "
        + (decisive().size() > 1
            ? "criterium " + DutchLists.of(decisive()) + " geldt, maar nog niet welk."
            : "er een criterium geldt, maar nog niet welk.")
        + " Het voorstel wordt "
        + names
        + "."
        + needed(prioritering.ontbrekend().stream().map(OntbrekendFeit::feit).toList());
  }

  /**
   * The unknown facts that matter, together where they can lead to the same.
   *
   * @param most of more facts that matter only together the number is given, not the names
   */
  List<String> feiten(int most) {
    Map<List<Prioriteit>, List<String>> groups = new LinkedHashMap<>();
    for (OntbrekendFeit feit : prioritering.ontbrekend()) {
      groups.computeIfAbsent(feit.kanLeidenTot(), to -> new ArrayList<>()).add(feit.feit());
    }
    List<String> onlyTogether = groups.remove(List.<Prioriteit>of());
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (to, feiten) ->
            lines.add(
                "Kan "
                    + DutchLists.of(to.stream().map(Prioriteit::label).toList())
                    + " worden. "
                    + FeitLabels.sentences("Niet bekend: ", "Ook niet bekend: ", feiten)));
    if (onlyTogether != null && onlyTogether.size() > most) {
      lines.add(
          "Nog %s andere feiten zijn niet bekend. Die tellen alleen samen."
              .formatted(onlyTogether.size()));
    } else if (onlyTogether != null) {
      lines.add(
          "Telt alleen samen met andere feiten. "
              + FeitLabels.sentences("Niet bekend: ", "Ook niet bekend: ", onlyTogether));
    }
    return lines;
  }

  private static String needed(List<String> feiten) {
    return " " + FeitLabels.sentences("Dit is daarvoor nodig: ", "En ook: ", feiten);
  }

  /** The unsettled criteria on the facts that matter, with the effects of what is possible. */
  private List<String> decisive() {
    Set<String> matter =
        prioritering.ontbrekend().stream().map(OntbrekendFeit::feit).collect(Collectors.toSet());
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.status() == Status.ONBEKEND)
        .filter(bevinding -> bevinding.effect().settles())
        .filter(bevinding -> possible.contains(Prioriteit.of(bevinding.effect())))
        .filter(bevinding -> bevinding.ontbrekend().stream().anyMatch(matter::contains))
        .map(bevinding -> bevinding.criterium().code())
        .toList();
  }

  /** What keeps a case from being prioritised; the phase when nothing else is in the way. */
  private List<String> waitsFor() {
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.effect() == Effect.NOG_NIET)
        .filter(bevinding -> bevinding.status() == Status.ONBEKEND)
        .map(Bevinding::ontbrekend)
        .findFirst()
        .orElse(List.of("fase"));
  }
}
