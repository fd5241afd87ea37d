package nl.somregels.som.regels.decide;

import java.util.Arrays;

/**
 * A group of criteria that share no fact, apart from the phase, with the criteria of other groups.
 * Knows for each phase and each combination of its variables which of its criteria apply.
 *
 * @param variabelen the numbers of its variables
 * @param aantallen how many combinations each of them has
 * @param vanToepassing per phase the applying criteria for each combination of combinations, the
 *     first variable changing fastest
 */
record Component(int[] variabelen, int[] aantallen, long[][] vanToepassing) {

  boolean leest(int variabele) {
    return Arrays.stream(variabelen).anyMatch(v -> v == variabele);
  }

  /** The different sets of applying criteria that are possible in a phase. */
  long[] mogelijk(int fase, long[] toestand) {
    long[] sets = new long[aantal()];
    int gevonden = 0;
    for (int c = 0; c < sets.length; c++) {
      if (past(c, toestand) && nieuw(sets, gevonden, vanToepassing[fase][c])) {
        sets[gevonden++] = vanToepassing[fase][c];
      }
    }
    return Arrays.copyOf(sets, gevonden);
  }

  private static boolean nieuw(long[] sets, int aantal, long set) {
    for (int i = 0; i < aantal; i++) {
      if (sets[i] == set) {
        return false;
      }
    }
    return true;
  }

  /** How far apart in {@link #vanToepassing} the combinations of this variable lie. */
  int stap(int variabele) {
    int stap = 1;
    for (int i = 0; variabelen[i] != variabele; i++) {
      stap *= aantallen[i];
    }
    return stap;
  }

  /** The number of combinations of combinations. */
  int aantal() {
    return vanToepassing[0].length;
  }

  /** Whether what is known leaves this combination of combinations possible. */
  boolean past(int combinatie, long[] toestand) {
    int rest = combinatie;
    for (int i = 0; i < variabelen.length; i++) {
      if ((toestand[variabelen[i]] & 1L << rest % aantallen[i]) == 0) {
        return false;
      }
      rest /= aantallen[i];
    }
    return true;
  }
}
