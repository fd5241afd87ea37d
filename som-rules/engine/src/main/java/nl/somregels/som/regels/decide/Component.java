package nl.somregels.som.regels.decide;

import java.util.Arrays;

/**
 * A group of criteria that share no fact, apart from the phase, with the criteria of other groups.
 * Knows for each phase and each combination of its variables which of its criteria apply, as the
 * bits of a {@link CriteriumSet}: these arrays are large and gone through often. Immutable.
 */
final class Component {
  private final int[] variables;
  private final int[] steps;
  private final long[][] applying;

  /** In {@code applying}, per phase, the first variable changes fastest. */
  Component(int[] variables, int[] counts, long[][] applying) {
    this.variables = variables.clone();
    this.applying = applying;
    this.steps = new int[variables.length];
    int step = 1;
    for (int i = 0; i < steps.length; i++) {
      steps[i] = step;
      step *= counts[i];
    }
  }

  boolean reads(int variable) {
    for (int own : variables) {
      if (own == variable) {
        return true;
      }
    }
    return false;
  }

  /** How far apart the combinations of this variable lie. */
  int step(int variable) {
    int place = 0;
    while (variables[place] != variable) {
      place++;
    }
    return steps[place];
  }

  long applying(int fase, int combination) {
    return applying[fase][combination];
  }

  /** The combinations of combinations that what is known leaves possible, rising. */
  int[] fitting(long[] condition) {
    return fitting(condition, -1);
  }

  /** As {@link #fitting(long[])}, with one variable held at its first combination. */
  int[] fitting(long[] condition, int fixed) {
    int count = 1;
    for (int variable : variables) {
      count *= variable == fixed ? 1 : Long.bitCount(condition[variable]);
    }
    int[] fitting = new int[count];
    int filled = 1;
    for (int i = 0; i < variables.length; i++) {
      long possible = variables[i] == fixed ? 1 : condition[variables[i]];
      int earlier = filled;
      for (long rest = possible & (possible - 1); rest != 0; rest &= rest - 1) {
        int further = steps[i] * Long.numberOfTrailingZeros(rest);
        for (int c = 0; c < earlier; c++) {
          fitting[filled++] = fitting[c] + further;
        }
      }
      int first = steps[i] * Long.numberOfTrailingZeros(possible);
      for (int c = 0; c < earlier; c++) {
        fitting[c] += first;
      }
    }
    return fitting;
  }

  /** The different sets of applying criteria that are possible in a phase. */
  long[] possible(int fase, long[] condition) {
    int[] fitting = fitting(condition);
    long[] sets = new long[fitting.length];
    int found = 0;
    for (int combination : fitting) {
      if (fresh(sets, found, applying[fase][combination])) {
        sets[found++] = applying[fase][combination];
      }
    }
    return found == sets.length ? sets : Arrays.copyOf(sets, found);
  }

  private static boolean fresh(long[] sets, int count, long set) {
    for (int i = 0; i < count; i++) {
      if (sets[i] == set) {
        return false;
      }
    }
    return true;
  }
}
