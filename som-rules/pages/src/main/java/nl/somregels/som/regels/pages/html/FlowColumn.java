package nl.somregels.som.regels.pages.html;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.text.DutchLists;

/** One column of the sift: {@code over} is what must be left after precedence, or empty. */
record FlowColumn(Effect effect, List<Criterium> criteria, String over, String meaning) {

  /** From left to right. */
  static List<FlowColumn> of(RuleSet rules) {
    return List.of(
        of(rules, Effect.NOG_NIET, "", "De bevindingen zijn wel al te zien."),
        of(
            rules,
            Effect.LAAG,
            "laag blijft over",
            "Blijft zichtbaar en kan altijd worden opgepakt."),
        of(rules, Effect.HOOG, "hoog blijft over", "Inzet van de reclassering heeft voorrang."),
        of(rules, Effect.UITSTELLEN, "uitstel blijft over", "Wacht op het advies of het vonnis."),
        of(
            rules,
            Effect.WEGING,
            "alleen weging of niets blijft over, of laag, hoog en uitstel botsen",
            "Casemanager en reclasseringswerker wegen samen."));
  }

  private static FlowColumn of(RuleSet rules, Effect effect, String over, String meaning) {
    return new FlowColumn(
        effect,
        rules.criteria().stream().filter(criterium -> criterium.effect() == effect).toList(),
        over,
        meaning);
  }

  String outcome() {
    return Prioriteit.of(effect).label();
  }

  String styleClass() {
    return PageLabels.styleClass(effect.name());
  }

  String heading() {
    return "Effect: " + effect.label();
  }

  /** What sets a criterion apart, such as its phase; empty when nothing does. */
  static String particulars(Criterium criterium) {
    List<String> words = new ArrayList<>();
    if (holdsIn(criterium, Fase.PREVENTIEF)) {
      words.add("preventief");
    }
    if (holdsIn(criterium, Fase.NA_VONNIS)) {
      words.add("na het vonnis");
    }
    if (criterium.verplicht()) {
      words.add("verplicht");
    }
    if (criterium.notes().consensus().equals("omstreden")) {
      words.add("omstreden");
    }
    return String.join(", ", words);
  }

  private static boolean holdsIn(Criterium criterium, Fase fase) {
    return criterium.voorwaarden().stream()
        .anyMatch(
            voorwaarde ->
                voorwaarde.expression().equals(new Expression.Equals(Field.FASE, fase.name())));
  }

  /** The column in words, for who cannot see it. */
  String description() {
    return "%s (%s) leidt tot %s."
        .formatted(
            heading(),
            criteria.isEmpty()
                ? "geen criterium"
                : DutchLists.and(
                    criteria.stream().map(criterium -> criterium.code().code()).toList()),
            outcome());
  }
}
