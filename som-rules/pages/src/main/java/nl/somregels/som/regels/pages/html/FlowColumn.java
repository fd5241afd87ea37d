package nl.somregels.som.regels.pages.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;

/**
 * One column of the sift: an effect, the criteria that have it and the outcome it leads to.
 *
 * @param effect the effect
 * @param criteria those of the pack, ordered by code
 * @param over what must be left after precedence; empty when precedence plays no part
 * @param uitkomst the outcome
 * @param betekenis what the outcome means
 */
record FlowColumn(
    Effect effect, List<Criterium> criteria, String over, String uitkomst, String betekenis) {

  /** From left to right. */
  static List<FlowColumn> of(RuleSet regels) {
    return List.of(
        of(
            regels,
            Effect.NOG_NIET,
            "",
            "Nog niet geprioriteerd",
            "De bevindingen zijn wel al te zien."),
        of(
            regels,
            Effect.LAAG,
            "laag blijft over",
            "Lage prioriteit",
            "Blijft zichtbaar en kan altijd worden opgepakt."),
        of(
            regels,
            Effect.HOOG,
            "hoog blijft over",
            "Hoge prioriteit",
            "Inzet van de reclassering heeft voorrang."),
        of(
            regels,
            Effect.UITSTELLEN,
            "uitstel blijft over",
            "Uitgesteld",
            "Wacht op het advies of het vonnis."),
        of(
            regels,
            Effect.WEGING,
            "alleen weging of niets blijft over, of laag, hoog en uitstel botsen",
            "Professionele weging",
            "Casemanager en reclasseringswerker wegen samen."));
  }

  private static FlowColumn of(
      RuleSet regels, Effect effect, String over, String uitkomst, String betekenis) {
    return new FlowColumn(
        effect,
        regels.criteria().stream().filter(criterium -> criterium.effect() == effect).toList(),
        over,
        uitkomst,
        betekenis);
  }

  String klasse() {
    return PageLabels.klasse(effect.name());
  }

  String kop() {
    return "Effect: " + PageLabels.effect(effect).toLowerCase(Locale.ROOT);
  }

  /** What sets a criterion apart, such as its phase; empty when nothing does. */
  static String bijzonderheden(Criterium criterium) {
    List<String> woorden = new ArrayList<>();
    if (geldtIn(criterium, Fase.PREVENTIEF)) {
      woorden.add("preventief");
    }
    if (geldtIn(criterium, Fase.NA_VONNIS)) {
      woorden.add("na het vonnis");
    }
    if (criterium.verplicht()) {
      woorden.add("verplicht");
    }
    if (criterium.consensus().equals("omstreden")) {
      woorden.add("omstreden");
    }
    return String.join(", ", woorden);
  }

  private static boolean geldtIn(Criterium criterium, Fase fase) {
    return criterium.voorwaarden().stream()
        .anyMatch(
            voorwaarde ->
                voorwaarde.expressie().equals(new Expression.Equals(Field.FASE, fase.name())));
  }

  /** The column in words, for who cannot see it. */
  String omschrijving() {
    return "%s (%s) leidt tot %s."
        .formatted(
            kop(),
            criteria.isEmpty()
                ? "geen criterium"
                : PageLabels.opsomming(
                    criteria.stream().map(criterium -> criterium.code().code()).toList()),
            uitkomst.toLowerCase(Locale.ROOT));
  }
}
