package nl.somregels.som.regels.decide;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * Remembers what Drools said of each condition, so that it is asked only about a case in which some
 * condition meets a class of its fields for the first time. Exact for the reason that a {@link
 * ProfileKey} is: the truth of a condition depends on nothing but the classes of the fields that it
 * names. There are few of those per condition, so profiles that are new, but in nothing that one
 * condition can tell, cost no session. Thread-safe: what two threads write at once is the same.
 */
public final class ConditionCache {
  /** A condition with more classes than this many bits is asked about each time. */
  private static final int MOST_BITS = 12;

  private static final Truth[] TRUTHS = Truth.values();

  private final ConditionEvaluator session;
  private final List<ConditionStore> perVoorwaarde;

  /** Of the conditions of a session, in its order, all accepted by a {@link ProfileReader}. */
  public ConditionCache(List<Expression> voorwaarden, ConditionEvaluator session) {
    this.session = session;
    this.perVoorwaarde = voorwaarden.stream().map(ConditionStore::of).toList();
  }

  /** What {@link ConditionEvaluator#evaluate(FieldValues)} gives for this case. */
  public Truth[] evaluate(FieldValues view) {
    Truth[] truths = new Truth[perVoorwaarde.size()];
    for (int i = 0; i < truths.length; i++) {
      ConditionStore memory = perVoorwaarde.get(i);
      int earlier = memory.perClass[memory.valueClass(view)];
      if (earlier == 0) {
        return question(view);
      }
      truths[i] = TRUTHS[earlier - 1];
    }
    return truths;
  }

  private Truth[] question(FieldValues view) {
    Truth[] truths = session.evaluate(view);
    for (int i = 0; i < truths.length; i++) {
      perVoorwaarde.get(i).remember(view, truths[i]);
    }
    return truths;
  }

  /** Of one condition: per class of its fields 0, or 1 more than the place of its truth. */
  private record ConditionStore(List<FieldReader> fields, byte[] perClass) {
    static ConditionStore of(Expression voorwaarde) {
      List<Variable> variables = Variables.of(List.of(voorwaarde));
      List<FieldReader> fields =
          voorwaarde.fields().stream().map(field -> reader(variables, field)).toList();
      int bits = fields.stream().mapToInt(FieldReader::bitCount).sum();
      return bits > MOST_BITS
          ? new ConditionStore(List.of(), new byte[1])
          : new ConditionStore(fields, new byte[1 << bits]);
    }

    private static FieldReader reader(List<Variable> variables, Field field) {
      return variables.stream()
          .filter(variable -> variable.has(field))
          .map(variable -> FieldReader.of(variable, field))
          .findFirst()
          .orElseThrow();
    }

    int valueClass(FieldValues view) {
      int valueClass = 0;
      for (int i = 0; i < fields.size(); i++) {
        FieldReader field = fields.get(i);
        valueClass = valueClass << field.bitCount() | field.read(view);
      }
      return valueClass;
    }

    void remember(FieldValues view, Truth truth) {
      if (!fields.isEmpty()) {
        perClass[valueClass(view)] = (byte) (truth.ordinal() + 1);
      }
    }
  }
}
