package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import nl.somregels.som.regels.session.Truth;

/** The truth of every condition in every combination of its variables, asked of Drools once. */
final class TruthTable {
  /** As many as two variables of the largest size have; no sentence reads more of them. */
  private static final long MOST_COMBINATIONS = (long) Long.SIZE * Long.SIZE;

  private final List<Variable> variables;
  private final int[][] read;
  private final boolean[][] truth;

  /** Of a condition that reads one variable the combinations in which it is true. */
  private final long[] trueIn;

  /**
   * @throws RuleLimitException when a condition reads too many variables together
   */
  TruthTable(
      List<Variable> variables,
      List<Expression> voorwaarden,
      Function<Expression, RegelLocation> places,
      ConditionEvaluator session) {
    this.variables = variables;
    this.read = new int[voorwaarden.size()][];
    this.truth = new boolean[voorwaarden.size()][];
    this.trueIn = new long[voorwaarden.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = reads(voorwaarden.get(i));
      long count = combinationCount(read[i]);
      if (count > MOST_COMBINATIONS) {
        throw new RuleLimitException(
            places.apply(voorwaarden.get(i)),
            "Deze voorwaarde hangt van te veel feiten samen af.",
            "Verdeel haar over meer voorwaarden.");
      }
      truth[i] = new boolean[(int) count];
    }
    question(session);
  }

  /** Asks Drools everything at once; of conditions that read the same variables only once. */
  private void question(ConditionEvaluator session) {
    List<FieldValues> views = new ArrayList<>();
    Map<List<Integer>, Integer> begin = new HashMap<>();
    for (int i = 0; i < truth.length; i++) {
      if (begin.putIfAbsent(numbers(i), views.size()) == null) {
        for (int c = 0; c < truth[i].length; c++) {
          views.add(view(i, c));
        }
      }
    }
    Truth[][] answers = session.evaluate(views);
    for (int i = 0; i < truth.length; i++) {
      int first = begin.get(numbers(i));
      for (int c = 0; c < truth[i].length; c++) {
        truth[i][c] = isTrue(answers[first + c][i]);
        if (truth[i][c] && read[i].length == 1) {
          trueIn[i] |= 1L << c;
        }
      }
    }
  }

  private List<Integer> numbers(int voorwaarde) {
    return Arrays.stream(read[voorwaarde]).boxed().toList();
  }

  private static boolean isTrue(Truth truth) {
    if (truth == Truth.ONBEKEND) {
      throw new IllegalStateException("a condition with everything known is not settled");
    }
    return truth == Truth.WAAR;
  }

  /** The numbers of the variables that the condition reads. */
  int[] reads(int voorwaarde) {
    return read[voorwaarde];
  }

  /** True or false when it is so in all possible combinations of the variables. */
  Truth truth(int voorwaarde, long[] possible) {
    if (read[voorwaarde].length == 1) {
      long now = possible[read[voorwaarde][0]];
      return (now & trueIn[voorwaarde]) == 0
          ? Truth.ONWAAR
          : (now & ~trueIn[voorwaarde]) == 0 ? Truth.WAAR : Truth.ONBEKEND;
    }
    boolean canBeTrue = false;
    boolean canBeUntrue = false;
    for (int c = 0; c < truth[voorwaarde].length; c++) {
      if (fits(read[voorwaarde], c, possible)) {
        canBeTrue |= truth[voorwaarde][c];
        canBeUntrue |= !truth[voorwaarde][c];
      }
    }
    return canBeTrue && canBeUntrue ? Truth.ONBEKEND : canBeTrue ? Truth.WAAR : Truth.ONWAAR;
  }

  private int[] reads(Expression voorwaarde) {
    List<Field> fields = voorwaarde.fields();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).fields().stream().anyMatch(fields::contains)) {
        numbers.add(i);
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Stops counting where it is too many anyway. */
  private long combinationCount(int[] numbers) {
    long count = 1;
    for (int i = 0; i < numbers.length && count <= MOST_COMBINATIONS; i++) {
      count *= variables.get(numbers[i]).combinations().size();
    }
    return count;
  }

  private FieldValues view(int voorwaarde, int combination) {
    FieldValuesBuilder view = new FieldValuesBuilder();
    int rest = combination;
    for (int number : read[voorwaarde]) {
      Variable variable = variables.get(number);
      variable.set(rest % variable.combinations().size(), view);
      rest /= variable.combinations().size();
    }
    return view.build();
  }

  private boolean fits(int[] numbers, int combination, long[] possible) {
    int rest = combination;
    for (int number : numbers) {
      int count = variables.get(number).combinations().size();
      if ((possible[number] & 1L << rest % count) == 0) {
        return false;
      }
      rest /= count;
    }
    return true;
  }
}
