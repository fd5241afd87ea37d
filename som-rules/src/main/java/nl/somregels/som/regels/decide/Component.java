package nl.somregels.som.regels.decide;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

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
      if (past(c, toestand)) {
        sets[gevonden++] = vanToepassing[fase][c];
      }
    }
    return Arrays.stream(sets, 0, gevonden).distinct().toArray();
  }

  /**
   * For each possible combination of the other variables the applying criteria per combination of
   * this variable; each different row once.
   */
  Set<long[]> rijen(int fase, int variabele, long[] toestand) {
    int plaats = 0;
    int stap = 1;
    while (variabelen[plaats] != variabele) {
      stap *= aantallen[plaats++];
    }
    long[] anderen = toestand.clone();
    anderen[variabele] = 1;
    Set<long[]> rijen = new TreeSet<>(Arrays::compare);
    for (int c = 0; c < aantal(); c++) {
      if (past(c, anderen)) {
        long[] rij = new long[aantallen[plaats]];
        for (int i = 0; i < rij.length; i++) {
          rij[i] = vanToepassing[fase][c + i * stap];
        }
        rijen.add(rij);
      }
    }
    return rijen;
  }

  /** For each possible combination the applying criteria per phase; each different row once. */
  Set<long[]> faserijen(long[] toestand) {
    Set<long[]> rijen = new TreeSet<>(Arrays::compare);
    for (int c = 0; c < aantal(); c++) {
      if (past(c, toestand)) {
        long[] rij = new long[vanToepassing.length];
        for (int fase = 0; fase < rij.length; fase++) {
          rij[fase] = vanToepassing[fase][c];
        }
        rijen.add(rij);
      }
    }
    return rijen;
  }

  private int aantal() {
    return vanToepassing[0].length;
  }

  private boolean past(int combinatie, long[] toestand) {
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
