package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.text.DutchDates;
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
    return switch (status) {
      case VAN_TOEPASSING -> {
        StringBuilder text = new StringBuilder(settled("Van toepassing") + addition);
        if (admission != null) {
          text.append(" Vanaf ").append(day15()).append(" is een voorstel mogelijk.");
        }
        yields.forEach(
            yield ->
                text.append(" Criterium ")
                    .append(yield.to())
                    .append(" gaat voor: ")
                    .append(yield.reason())
                    .append('.'));
        yield text.toString();
      }
      case NIET_VAN_TOEPASSING -> settled("Niet van toepassing");
      case ONBEKEND ->
          "Nog niet te zeggen: "
              + FeitLabels.unknown(missing.stream().map(Feit::jsonName).toList())
              + (admission != null && missing.equals(Set.of(Feit.FASE))
                  ? " Is er nog geen vonnis, dan is een voorstel mogelijk vanaf " + day15() + "."
                  : "");
    };
  }

  private String day15() {
    return DutchDates.of(admission.plusDays(14));
  }

  /** At most two clauses to a sentence, and seventeen words; no clause twice. */
  private String settled(String begin) {
    List<String> sentences = new ArrayList<>(List.of(begin));
    Set<String> said = new HashSet<>();
    boolean open = true;
    for (HandwrittenCondition condition : conditions) {
      for (String clause : condition.truth() == status ? condition.clauses() : List.<String>of()) {
        String last = sentences.get(sentences.size() - 1);
        String joined = last + (last.equals(begin) ? ": " : " en ") + clause;
        if (!said.add(clause)) {
          continue;
        }
        if (!condition.own() && open && (last.equals(begin) || joined.split(" ").length <= 17)) {
          sentences.set(sentences.size() - 1, joined);
          open = last.equals(begin);
        } else {
          sentences.add(clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1));
          open = !condition.own();
        }
      }
    }
    return String.join(". ", sentences) + ".";
  }
}
