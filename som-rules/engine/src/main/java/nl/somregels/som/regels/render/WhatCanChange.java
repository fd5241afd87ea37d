package nl.somregels.som.regels.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.DutchLists;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;

/** What could still change a proposal, in sentences: the outcomes, and the facts behind them. */
final class WhatCanChange {
  private final Prioritering prioritering;
  private final List<Prioriteit> mogelijk;

  WhatCanChange(Prioritering prioritering) {
    this.prioritering = prioritering;
    this.mogelijk = prioritering.mogelijkePrioriteiten();
  }

  /** Whether the proposal is firm, and if not what it can become. */
  String uitkomsten() {
    String namen = DutchLists.of(mogelijk.stream().map(PrioriteitLabels::naam).toList());
    if (prioritering.vast()) {
      return "Het voorstel staat vast: geen onbekend feit kan het veranderen.";
    }
    if (mogelijk.contains(prioritering.prioriteit())) {
      return "Het voorstel is onder voorbehoud. Mogelijk blijven: " + namen + ".";
    }
    if (prioritering.prioriteit() == Prioriteit.NOG_NIET_GEPRIORITEERD) {
      return "Het voorstel wordt " + namen + zodra(wachtOp());
    }
    return "Het voorstel is onder voorbehoud. Zeker is dat "
        + (beslissend().size() > 1
            ? "criterium " + DutchLists.of(beslissend()) + " geldt, maar nog niet welk."
            : "er een criterium geldt, maar nog niet welk.")
        + " Het wordt "
        + namen
        + zodra(prioritering.ontbrekend().stream().map(OntbrekendFeit::feit).toList());
  }

  /** The unknown facts that matter, together where they can lead to the same. */
  List<String> feiten() {
    Map<List<Prioriteit>, List<String>> groepen = new LinkedHashMap<>();
    for (OntbrekendFeit feit : prioritering.ontbrekend()) {
      groepen.computeIfAbsent(feit.kanLeidenTot(), naar -> new ArrayList<>()).add(feit.feit());
    }
    List<String> alleenSamen = groepen.remove(List.<Prioriteit>of());
    List<String> regels = new ArrayList<>();
    groepen.forEach(
        (naar, feiten) ->
            regels.add(
                "Niet bekend, en kan leiden tot "
                    + DutchLists.of(naar.stream().map(PrioriteitLabels::naam).toList())
                    + ": "
                    + FeitLabels.en(feiten)
                    + "."));
    if (alleenSamen != null) {
      regels.add(
          "Niet bekend, en telt alleen samen met andere feiten: "
              + FeitLabels.en(alleenSamen)
              + ".");
    }
    return regels;
  }

  private static String zodra(List<String> feiten) {
    return " zodra dit bekend is: " + FeitLabels.en(feiten) + ".";
  }

  /** The unsettled criteria on the facts that matter, with the effects of what is possible. */
  private List<String> beslissend() {
    Set<String> doenErtoe =
        prioritering.ontbrekend().stream().map(OntbrekendFeit::feit).collect(Collectors.toSet());
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.status() == Status.ONBEKEND)
        .filter(bevinding -> leidtTot(bevinding.effect()).filter(mogelijk::contains).isPresent())
        .filter(bevinding -> bevinding.ontbrekend().stream().anyMatch(doenErtoe::contains))
        .map(bevinding -> bevinding.criterium().code())
        .toList();
  }

  private static Optional<Prioriteit> leidtTot(Effect effect) {
    return switch (effect) {
      case HOOG -> Optional.of(Prioriteit.HOGE_PRIORITEIT);
      case LAAG -> Optional.of(Prioriteit.LAGE_PRIORITEIT);
      case UITSTELLEN -> Optional.of(Prioriteit.UITGESTELD);
      case WEGING, NOG_NIET -> Optional.empty();
    };
  }

  /** What keeps a case from being prioritised; the phase when nothing else is in the way. */
  private List<String> wachtOp() {
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.effect() == Effect.NOG_NIET)
        .filter(bevinding -> bevinding.status() == Status.ONBEKEND)
        .map(Bevinding::ontbrekend)
        .findFirst()
        .orElse(List.of("fase"));
  }
}
