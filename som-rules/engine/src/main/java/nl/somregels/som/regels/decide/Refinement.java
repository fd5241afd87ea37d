package nl.somregels.som.regels.decide;

import nl.somregels.som.feiten.Feit;

/**
 * Whether learning a fact, now or after others of the same variable, changes which outcomes are
 * left. Immutable.
 *
 * @param feit the fact
 * @param steps what the variable can be before and after, as pairs
 */
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
