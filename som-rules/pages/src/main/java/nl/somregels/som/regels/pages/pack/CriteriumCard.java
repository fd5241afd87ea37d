package nl.somregels.som.regels.pages.pack;

import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pages.html.PageLabels;

/** A criterium, or option, with the criteria it yields to and those that yield to it, by code. */
record CriteriumCard(
    Criterium criterium,
    boolean optie,
    List<CriteriumCode> wijktVoor,
    List<CriteriumCode> gaatVoor) {

  static CriteriumCard of(Criterium criterium, List<VoorrangRule> voorrang) {
    return new CriteriumCard(
        criterium,
        false,
        voorrang.stream()
            .filter(rule -> rule.yielding().equals(criterium.code()))
            .map(VoorrangRule::voor)
            .sorted()
            .toList(),
        voorrang.stream()
            .filter(rule -> rule.voor().equals(criterium.code()))
            .map(VoorrangRule::yielding)
            .sorted()
            .toList());
  }

  static CriteriumCard optie(Criterium criterium) {
    return new CriteriumCard(criterium, true, List.of(), List.of());
  }

  String gevolg() {
    return optie ? "Weeggroep A" : PageLabels.capital(criterium.effect().label());
  }

  /** The word of the rule file, empty for an optional criterion: that has no effect of its own. */
  String effectwoord() {
    return optie ? "" : criterium.effect().name();
  }

  String effectklasse() {
    return optie ? "optie" : PageLabels.klasse(criterium.effect().name());
  }

  String consensusteken() {
    return PageLabels.consensusteken(criterium.notes().consensus());
  }

  String consensusklasse() {
    return PageLabels.klasse(criterium.notes().consensus());
  }

  String aanhef() {
    return criterium.voorwaarden().size() == 1
        ? "Van toepassing als:"
        : "Van toepassing als alle " + criterium.voorwaarden().size() + " voorwaarden gelden:";
  }
}
