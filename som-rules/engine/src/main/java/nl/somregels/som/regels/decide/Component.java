package nl.somregels.som.regels.decide;

import java.util.Arrays;

/**
 * A group of criteria that share no fact, apart from the phase, with the criteria of other groups.
 * Knows for each phase and each combination of its variables which of its criteria apply.
 * Immutable.
 */
final class Component {
  private final int[] variabelen;
  private final int[] stappen;
  private final long[][] vanToepassing;

  /**
   * A group.
   *
   * @param variabelen the numbers of its variables
   * @param aantallen how many combinations each of them has
   * @param vanToepassing per phase the applying criteria for each combination of combinations, the
   *     first variable changing fastest
   */
  Component(int[] variabelen, int[] aantallen, long[][] vanToepassing) {
    this.variabelen = variabelen.clone();
    this.vanToepassing = vanToepassing;
    this.stappen = new int[variabelen.length];
    int stap = 1;
    for (int i = 0; i < stappen.length; i++) {
      stappen[i] = stap;
      stap *= aantallen[i];
    }
  }

  boolean leest(int variabele) {
    for (int eigen : variabelen) {
      if (eigen == variabele) {
        return true;
      }
    }
    return false;
  }

  /** How far apart the combinations of this variable lie. */
  int stap(int variabele) {
    int plaats = 0;
    while (variabelen[plaats] != variabele) {
      plaats++;
    }
    return stappen[plaats];
  }

  /** The criteria that apply in a combination of combinations. */
  long vanToepassing(int fase, int combinatie) {
    return vanToepassing[fase][combinatie];
  }

  /** The combinations of combinations that what is known leaves possible, rising. */
  int[] passend(long[] toestand) {
    return passend(toestand, -1);
  }

  /** The same with one variable held at its first combination, whatever is known of it. */
  int[] passend(long[] toestand, int vast) {
    int aantal = 1;
    for (int variabele : variabelen) {
      aantal *= variabele == vast ? 1 : Long.bitCount(toestand[variabele]);
    }
    int[] passend = new int[aantal];
    int gevuld = 1;
    for (int i = 0; i < variabelen.length; i++) {
      long mogelijk = variabelen[i] == vast ? 1 : toestand[variabelen[i]];
      int eerder = gevuld;
      for (long rest = mogelijk & (mogelijk - 1); rest != 0; rest &= rest - 1) {
        int verder = stappen[i] * Long.numberOfTrailingZeros(rest);
        for (int c = 0; c < eerder; c++) {
          passend[gevuld++] = passend[c] + verder;
        }
      }
      int eerste = stappen[i] * Long.numberOfTrailingZeros(mogelijk);
      for (int c = 0; c < eerder; c++) {
        passend[c] += eerste;
      }
    }
    return passend;
  }

  /** The different sets of applying criteria that are possible in a phase. */
  long[] mogelijk(int fase, long[] toestand) {
    int[] passend = passend(toestand);
    long[] sets = new long[passend.length];
    int gevonden = 0;
    for (int combinatie : passend) {
      if (nieuw(sets, gevonden, vanToepassing[fase][combinatie])) {
        sets[gevonden++] = vanToepassing[fase][combinatie];
      }
    }
    return gevonden == sets.length ? sets : Arrays.copyOf(sets, gevonden);
  }

  private static boolean nieuw(long[] sets, int aantal, long set) {
    for (int i = 0; i < aantal; i++) {
      if (sets[i] == set) {
        return false;
      }
    }
    return true;
  }
}
