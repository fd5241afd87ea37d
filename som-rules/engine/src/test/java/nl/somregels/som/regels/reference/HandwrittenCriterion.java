package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.text.DutchLists;
import org.jspecify.annotations.Nullable;

/** One criterion of one case: its conditions, its status and what it says. */
record HandwrittenCriterion(
    String code,
    String name,
    Effect effect,
    String source,
    int line,
    List<HandwrittenCondition> conditions,
    Status status,
    String addition,
    @Nullable LocalDate admission) {

  /** Three-valued and: one false condition settles it. */
  static HandwrittenCriterion of(
      String code,
      String name,
      Effect effect,
      String source,
      int line,
      HandwrittenCondition... conditions) {
    Status status = Status.VAN_TOEPASSING;
    for (HandwrittenCondition condition : conditions) {
      if (condition.truth() == Status.NIET_VAN_TOEPASSING) {
        status = Status.NIET_VAN_TOEPASSING;
        break;
      }
      status = condition.truth() == Status.ONBEKEND ? Status.ONBEKEND : status;
    }
    return new HandwrittenCriterion(
        code, name, effect, source, line, List.of(conditions), status, "", null);
  }

  HandwrittenCriterion with(String text) {
    return new HandwrittenCriterion(
        code, name, effect, source, line, conditions, status, text, admission);
  }

  HandwrittenCriterion from(@Nullable LocalDate date) {
    return new HandwrittenCriterion(
        code, name, effect, source, line, conditions, status, addition, date);
  }

  boolean applies() {
    return status == Status.VAN_TOEPASSING;
  }

  Bevinding finding(List<HandwrittenDecision.Yield> yields) {
    List<FeitValue> read = new ArrayList<>();
    Set<Feit> missing = new TreeSet<>();
    for (HandwrittenCondition condition : conditions) {
      read.addAll(condition.read());
      missing.addAll(condition.missing());
    }
    return new Bevinding(
        new CriteriumCode(code),
        name,
        status,
        effect,
        code.equals("8"),
        yields.stream().map(yield -> new CriteriumCode(yield.to())).toList(),
        read,
        missing.stream().map(Feit::jsonName).toList(),
        text(yields, missing),
        source,
        new RegelLocation("criteria.dslr", line));
  }

  private String text(List<HandwrittenDecision.Yield> yields, Set<Feit> missing) {
    List<String> parts = new ArrayList<>(conditions.size());
    for (HandwrittenCondition condition : conditions) {
      if (condition.truth() == status) {
        parts.add(
            switch (status) {
              case VAN_TOEPASSING ->
                  condition.derived() ? condition.withValue() : condition.sentence();
              case NIET_VAN_TOEPASSING -> condition.quotedWithValue();
              case ONBEKEND -> "\"" + condition.sentence() + "\"";
            });
      }
    }
    String all = DutchLists.and(parts);
    return switch (status) {
      case VAN_TOEPASSING -> {
        StringBuilder text = new StringBuilder("Van toepassing, want ");
        text.append(all).append('.').append(addition);
        if (admission != null) {
          text.append(" Prioriteren kan vanaf ").append(admission.plusDays(14)).append('.');
        }
        yields.forEach(
            yield ->
                text.append(" Wijkt voor criterium ")
                    .append(yield.to())
                    .append(": ")
                    .append(yield.reason())
                    .append('.'));
        yield text.toString();
      }
      case NIET_VAN_TOEPASSING -> "Niet van toepassing, want dit klopt niet: " + all + ".";
      case ONBEKEND ->
          "Niet te beoordelen, want onbekend is of dit klopt: "
              + all
              + ". Daarvoor ontbreekt: "
              + DutchLists.and(missing.stream().map(Feit::label).toList())
              + "."
              + (admission != null && parts.size() == 1 && missing.contains(Feit.FASE)
                  ? " Als de fase PREVENTIEF is, kan prioriteren vanaf "
                      + admission.plusDays(14)
                      + "."
                  : "");
    };
  }
}
