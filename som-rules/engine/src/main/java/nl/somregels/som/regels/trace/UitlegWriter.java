package nl.somregels.som.regels.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.text.DutchDates;
import org.jspecify.annotations.Nullable;

/**
 * Writes why one criterion has its status, in short sentences for a person: what is known where it
 * applies or not, and what is unknown where that is not to be said. What does not depend on a case
 * is worked out once. Immutable.
 */
final class UitlegWriter {
  private final List<ConditionForm> conditions;
  private final List<Boolean> onFase;
  private final String atTheEnd;
  private final Map<CriteriumCode, String> reasons;
  private final int untilDay;

  /**
   * For one criterion.
   *
   * @param reasons why it yields to other criteria
   */
  UitlegWriter(Criterium criterium, Map<CriteriumCode, String> reasons) {
    this.conditions = criterium.voorwaarden().stream().map(ConditionForm::of).toList();
    this.onFase =
        criterium
            .conditions()
            .map(
                expression ->
                    expression.equals(new Expression.Equals(Field.FASE, Fase.PREVENTIEF.name())))
            .toList();
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
    return switch (bevinding.status()) {
      case VAN_TOEPASSING -> applying(bevinding, lezing);
      case NIET_VAN_TOEPASSING ->
          settled("Niet van toepassing", Truth.ONWAAR, bevinding, lezing).toString();
      case ONBEKEND -> unknown(bevinding, lezing);
    };
  }

  /** The conditions of this truth, which settle the status. */
  private StringBuilder settled(
      String lead, Truth truth, BevindingTemplate bevinding, FeitValueReader lezing) {
    SentenceJoiner sentences = new SentenceJoiner(lead);
    for (int i = 0; i < conditions.size(); i++) {
      if (bevinding.truth(i) == truth) {
        conditions.get(i).write(truth == Truth.WAAR, lezing, sentences);
      }
    }
    return sentences.end();
  }

  private String applying(BevindingTemplate bevinding, FeitValueReader lezing) {
    StringBuilder explanation = settled("Van toepassing", Truth.WAAR, bevinding, lezing);
    explanation.append(atTheEnd);
    LocalDate since = since(lezing);
    if (since != null) {
      explanation.append(" Vanaf ").append(DutchDates.of(since));
      explanation.append(" is een voorstel mogelijk.");
    }
    for (CriteriumCode before : bevinding.yieldsTo()) {
      explanation.append(" Criterium ").append(before.code()).append(" gaat voor: ");
      explanation.append(reasons.get(before)).append('.');
    }
    return explanation.toString();
  }

  private String unknown(BevindingTemplate bevinding, FeitValueReader lezing) {
    String missing = "Nog niet te zeggen: " + bevinding.unknown();
    LocalDate since = onlyFaseIsOpen(bevinding) ? since(lezing) : null;
    return since == null
        ? missing
        : missing
            + " Is er nog geen vonnis, dan is een voorstel mogelijk vanaf "
            + DutchDates.of(since)
            + ".";
  }

  /** Whether it only matters whether there is a verdict yet. */
  private boolean onlyFaseIsOpen(BevindingTemplate bevinding) {
    for (int i = 0; i < conditions.size(); i++) {
      if (bevinding.truth(i) == Truth.ONBEKEND && !onFase.get(i)) {
        return false;
      }
    }
    return bevinding.status() == Status.ONBEKEND;
  }

  /** A criterion that waits for a day of the detention says from which date it no longer does. */
  private @Nullable LocalDate since(FeitValueReader lezing) {
    return untilDay > 0 && lezing.value(Feit.DATUM_BINNENKOMST) instanceof LocalDate at
        ? at.plusDays(untilDay - 1L)
        : null;
  }
}
