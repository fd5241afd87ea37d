package nl.somregels.som.regels.pages.pack;

import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.text.DutchSentence;

/**
 * A criterium, or option, with the criteria it yields to and those that yield to it, by code; the
 * mark says how it differs from the pack before, empty when it does not.
 */
record CriteriumCard(
    Criterium criterium,
    boolean option,
    List<CriteriumCode> wijktVoor,
    List<CriteriumCode> winsFrom,
    String mark) {

  static CriteriumCard of(Criterium criterium, List<VoorrangRule> voorrang, String mark) {
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
            .toList(),
        mark);
  }

  static CriteriumCard option(Criterium criterium, String mark) {
    return new CriteriumCard(criterium, true, List.of(), List.of(), mark);
  }

  String gevolg() {
    return option ? "Weeggroep A" : DutchSentence.capital(criterium.effect().label());
  }

  /** The word of the rule file, empty for an optional criterion: that has no effect of its own. */
  String effectWord() {
    return option ? "" : criterium.effect().name();
  }

  String effectClass() {
    return option ? "optie" : PageLabels.styleClass(criterium.effect().name());
  }

  String consensusMark() {
    return PageLabels.consensusMark(criterium.notes().consensus());
  }

  String consensusClass() {
    return PageLabels.styleClass(criterium.notes().consensus());
  }

  String opening() {
    return criterium.voorwaarden().size() == 1
        ? "Van toepassing als:"
        : "Van toepassing als alle " + criterium.voorwaarden().size() + " voorwaarden gelden:";
  }
}
