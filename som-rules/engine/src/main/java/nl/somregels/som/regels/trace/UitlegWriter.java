package nl.somregels.som.regels.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Writes why one criterion has its status, out of the sentences of its own conditions. What does
 * not depend on a case is worked out once. Immutable.
 */
final class UitlegWriter {
  private final List<ExplainedSentence> sentences;
  private final String atTheEnd;
  private final Map<CriteriumCode, String> reasons;
  private final int untilDay;

  /** The sentence of a condition with the fields it speaks of. */
  private record ExplainedSentence(
      String sentence,
      String quoted,
      List<Field> fields,
      boolean isDerived,
      @Nullable String fase) {
    static ExplainedSentence of(Voorwaarde voorwaarde) {
      Expression expression = voorwaarde.expression();
      return new ExplainedSentence(
          voorwaarde.zin(),
          "\"" + voorwaarde.zin() + "\"",
          expression.fields(),
          expression.fields().stream().anyMatch(Field::isDerived),
          expression instanceof Expression.Equals equal && equal.field() == Field.FASE
              ? equal.word()
              : null);
    }
  }

  /**
   * For one criterion.
   *
   * @param reasons why it yields to other criteria
   */
  UitlegWriter(Criterium criterium, Map<CriteriumCode, String> reasons) {
    this.sentences = criterium.voorwaarden().stream().map(ExplainedSentence::of).toList();
    this.atTheEnd =
        (criterium.notes().toelichting().isEmpty() ? "" : " " + criterium.notes().toelichting())
            + (criterium.verplicht() ? " De reclassering heeft hier een verplichte taak." : "");
    this.reasons = Map.copyOf(reasons);
    this.untilDay = criterium.effect() == Effect.NOG_NIET ? untilDay(criterium) : 0;
  }

  /** Until which day of the detention the criterion waits; 0 when for none. */
  private static int untilDay(Criterium criterium) {
    return criterium
        .conditions()
        .filter(expression -> expression instanceof Expression.AtLeast)
        .map(expression -> (Expression.AtLeast) expression)
        .filter(bound -> bound.field() == Field.DETENTIEDAG && !bound.atLeast())
        .mapToInt(Expression.AtLeast::bound)
        .findFirst()
        .orElse(0);
  }

  /** The explanation of a finding in one case. */
  String write(BevindingTemplate bevinding, FeitValueReader lezing) {
    StringBuilder explanation = new StringBuilder(240);
    switch (bevinding.status()) {
      case VAN_TOEPASSING -> applying(explanation, bevinding, lezing);
      case NIET_VAN_TOEPASSING -> notApplying(explanation, bevinding, lezing);
      case ONBEKEND -> unknown(explanation, bevinding, lezing);
    }
    return explanation.toString();
  }

  /** A true choice says its own value already; a derived fact shows what it came to. */
  private void applying(
      StringBuilder explanation, BevindingTemplate bevinding, FeitValueReader lezing) {
    explanation.append("Van toepassing, want ");
    for (int i = 0; i < sentences.size(); i++) {
      ExplainedSentence sentence = sentences.get(i);
      explanation.append(separator(i, sentences.size())).append(sentence.sentence);
      if (sentence.isDerived) {
        values(explanation, sentence, lezing);
      }
    }
    explanation.append('.').append(atTheEnd);
    LocalDate since = since(lezing);
    if (since != null) {
      explanation.append(" Prioriteren kan vanaf ").append(since).append('.');
    }
    for (CriteriumCode before : bevinding.yieldsTo()) {
      explanation.append(" Wijkt voor criterium ").append(before.code()).append(": ");
      explanation.append(reasons.get(before)).append('.');
    }
  }

  private void notApplying(
      StringBuilder explanation, BevindingTemplate bevinding, FeitValueReader lezing) {
    explanation.append("Niet van toepassing, want dit klopt niet: ");
    int count = bevinding.count(Truth.ONWAAR);
    int number = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (bevinding.truth(i) == Truth.ONWAAR) {
        explanation.append(separator(number++, count)).append(sentences.get(i).quoted);
        values(explanation, sentences.get(i), lezing);
      }
    }
    explanation.append('.');
  }

  private void unknown(
      StringBuilder explanation, BevindingTemplate bevinding, FeitValueReader lezing) {
    explanation.append("Niet te beoordelen, want onbekend is of dit klopt: ");
    int count = bevinding.count(Truth.ONBEKEND);
    int number = 0;
    String fase = null;
    for (int i = 0; i < sentences.size(); i++) {
      if (bevinding.truth(i) == Truth.ONBEKEND) {
        explanation.append(separator(number++, count)).append(sentences.get(i).quoted);
        fase = sentences.get(i).fase;
      }
    }
    explanation.append(". Daarvoor ontbreekt: ").append(bevinding.ontbrekendInWords()).append('.');
    LocalDate since = count == 1 && fase != null ? since(lezing) : null;
    if (since != null) {
      explanation.append(" Als de fase ").append(fase).append(" is, kan prioriteren vanaf ");
      explanation.append(since).append('.');
    }
  }

  /** As {@link nl.somregels.som.text.DutchLists#and}, in front of each part. */
  private static String separator(int number, int count) {
    return number == 0 ? "" : number == count - 1 ? " en " : ", ";
  }

  private static void values(
      StringBuilder explanation, ExplainedSentence sentence, FeitValueReader lezing) {
    String before = " (";
    for (Field field : sentence.fields) {
      String value = lezing.inOneSentence(field);
      if (value != null) {
        explanation.append(before).append(value);
        before = ", ";
      }
    }
    if (!before.equals(" (")) {
      explanation.append(')');
    }
  }

  /** A criterion that waits for a day of the detention says from which date it no longer does. */
  private @Nullable LocalDate since(FeitValueReader lezing) {
    return untilDay > 0 && lezing.value(Feit.DATUM_BINNENKOMST) instanceof LocalDate at
        ? at.plusDays(untilDay - 1L)
        : null;
  }
}
