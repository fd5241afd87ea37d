package nl.somregels.som.regels.decide;

import nl.somregels.som.feiten.Feit;

/** The pairs of what a variable can be before and after learning a fact, now or later. */
record Refinement(Feit feit, long[][] steps) {

  /** Whether it does so when the outcome goes like this. */
  boolean happens(OutcomeFunction function) {
    for (long[] step : steps) {
      if (function.outcomes(step[0]) != function.outcomes(step[1])) {
        return true;
      }
    }
    return false;
  }
}
