package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Walks through the ways in which everything but one variable can be filled in, and calls back
 * where the outcome depends on that variable; stops when told to. One object serves one case.
 */
final class OutcomeFunctionSearch {
  private final CriteriaModel model;
  private final List<Component> components;
  private final int fase;
  private final long[] condition;
  private final long[][][] setsPerFase;

  OutcomeFunctionSearch(
      CriteriaModel model, List<Component> components, int fase, long[] condition) {
    this.model = model;
    this.components = components;
    this.fase = fase;
    this.condition = condition.clone();
    this.setsPerFase = new long[Long.SIZE - Long.numberOfLeadingZeros(condition[fase])][][];
  }

  /** Gives each outcome function of this variable to {@code enough}, until that says to stop. */
  void somewhere(int variable, Predicate<OutcomeFunction> enough) {
    if (variable == fase) {
      overPhases(besidePhases(), 0, new long[Long.bitCount(condition[fase])], enough);
      return;
    }
    for (long rest = condition[fase]; rest != 0; rest &= rest - 1) {
      if (inFase(Long.numberOfTrailingZeros(rest), variable, enough)) {
        return;
      }
    }
  }

  private boolean inFase(int f, int variable, Predicate<OutcomeFunction> enough) {
    int own = 0;
    while (own < components.size() && !components.get(own).reads(variable)) {
      own++;
    }
    if (own == components.size()) {
      return false;
    }
    List<long[]> beside = beside(components.get(own), f, variable);
    return !beside.isEmpty() && inFase(sets(f), own, beside, condition[variable], enough);
  }

  /** Goes through every choice of one set for each of the other components. */
  private boolean inFase(
      long[][] sets,
      int own,
      List<long[]> beside,
      long combinations,
      Predicate<OutcomeFunction> enough) {
    int[] choice = new int[sets.length];
    int move = 0;
    while (move < sets.length) {
      long together = 0;
      for (int i = 0; i < sets.length; i++) {
        together |= i == own ? 0 : sets[i][choice[i]];
      }
      if (function(beside, together, combinations, enough)) {
        return true;
      }
      move = 0;
      while (move < sets.length && (move == own || ++choice[move] == sets[move].length)) {
        choice[move++] = 0;
      }
    }
    return false;
  }

  private long[][] sets(int f) {
    if (setsPerFase[f] == null) {
      setsPerFase[f] = new long[components.size()][];
      for (int i = 0; i < setsPerFase[f].length; i++) {
        setsPerFase[f][i] = components.get(i).possible(f, condition);
      }
    }
    return setsPerFase[f];
  }

  /** Per way to fill in the others of its group, the sets per combination where they differ. */
  private List<long[]> beside(Component own, int f, int variable) {
    int step = own.step(variable);
    List<long[]> beside = new ArrayList<>();
    for (int combination : own.fitting(condition, variable)) {
      long[] sets = new long[Long.bitCount(condition[variable])];
      long rest = condition[variable];
      boolean difference = false;
      for (int i = 0; i < sets.length; i++) {
        int place = Long.numberOfTrailingZeros(rest);
        sets[i] = own.applying(f, combination + place * step);
        difference |= sets[i] != sets[0];
        rest &= rest - 1;
      }
      if (difference) {
        beside.add(sets);
      }
    }
    return beside;
  }

  private boolean function(
      List<long[]> beside, long together, long combinations, Predicate<OutcomeFunction> enough) {
    for (int c = 0; c < beside.size(); c++) {
      long[] sets = beside.get(c);
      int first = model.outcomeNumber(together | sets[0]);
      for (int i = 1; i < sets.length; i++) {
        if (model.outcomeNumber(together | sets[i]) != first) {
          if (enough.test(OutcomeFunction.of(model, together, sets, combinations))) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  /** The phase touches every component: per component the sets of each phase next to each other. */
  private List<List<long[]>> besidePhases() {
    List<List<long[]>> beside = new ArrayList<>();
    for (Component component : components) {
      List<long[]> different = new ArrayList<>();
      for (int combination : component.fitting(condition)) {
        long[] sets = new long[Long.bitCount(condition[fase])];
        long rest = condition[fase];
        for (int i = 0; i < sets.length; i++) {
          sets[i] = component.applying(Long.numberOfTrailingZeros(rest), combination);
          rest &= rest - 1;
        }
        if (fresh(different, sets)) {
          different.add(sets);
        }
      }
      beside.add(different);
    }
    return beside;
  }

  private static boolean fresh(List<long[]> earlier, long[] sets) {
    for (long[] al : earlier) {
      if (Arrays.equals(al, sets)) {
        return false;
      }
    }
    return true;
  }

  private boolean overPhases(
      List<List<long[]>> beside, int place, long[] together, Predicate<OutcomeFunction> enough) {
    if (place == beside.size()) {
      return function(List.of(together), 0, condition[fase], enough);
    }
    for (long[] sets : beside.get(place)) {
      long[] further = together.clone();
      for (int i = 0; i < further.length; i++) {
        further[i] |= sets[i];
      }
      if (overPhases(beside, place + 1, further, enough)) {
        return true;
      }
    }
    return false;
  }
}
