package nl.somregels.som.regels.decide;

import nl.somregels.som.feiten.Feit;

/**
 * Whether learning a fact, now or after others of the same variable, changes which outcomes are
 * left. Immutable.
 *
 * @param feit the fact
 * @param stappen what the variable can be before and after, as pairs
 */
record Refinement(Feit feit, long[][] stappen) {

  /** Whether it does so when the outcome goes like this. */
  boolean gebeurt(OutcomeFunction verloop) {
    for (long[] stap : stappen) {
      if (verloop.uitkomsten(stap[0]) != verloop.uitkomsten(stap[1])) {
        return true;
      }
    }
    return false;
  }
}
