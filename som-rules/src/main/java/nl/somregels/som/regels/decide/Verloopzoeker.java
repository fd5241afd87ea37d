package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Walks through the ways in which everything but one variable can be filled in, and stops as soon
 * as whoever asks has heard enough. Only tells how the outcome goes where it does not stay the
 * same: there alone can the variable matter. One object serves one case.
 */
final class Verloopzoeker {
  private final Criteriamodel model;
  private final List<Component> componenten;
  private final int fase;
  private final long[] toestand;
  private final long[][][] setsPerFase;

  /**
   * For one case.
   *
   * @param fase the number of the variable that is the phase
   */
  Verloopzoeker(Criteriamodel model, List<Component> componenten, int fase, long[] toestand) {
    this.model = model;
    this.componenten = componenten;
    this.fase = fase;
    this.toestand = toestand.clone();
    this.setsPerFase = new long[Long.SIZE - Long.numberOfLeadingZeros(toestand[fase])][][];
  }

  /**
   * Walks through every way to fill in everything else, and tells how the outcome goes with this
   * variable, until that was enough. What changes with the phase itself is always enough.
   *
   * @param genoeg hears how the outcome goes, and answers whether to stop
   */
  void ergens(int variabele, Predicate<Verloop> genoeg) {
    if (variabele == fase) {
      overFasen(naastFasen(), 0, new long[Long.bitCount(toestand[fase])], genoeg);
      return;
    }
    for (long rest = toestand[fase]; rest != 0; rest &= rest - 1) {
      if (inFase(Long.numberOfTrailingZeros(rest), variabele, genoeg)) {
        return;
      }
    }
  }

  private boolean inFase(int f, int variabele, Predicate<Verloop> genoeg) {
    long[][] sets = sets(f);
    long samen = 0;
    List<long[]> open = new ArrayList<>();
    Component eigen = null;
    for (int i = 0; i < sets.length; i++) {
      if (componenten.get(i).leest(variabele)) {
        eigen = componenten.get(i);
      } else if (sets[i].length == 1) {
        samen |= sets[i][0];
      } else {
        open.add(sets[i]);
      }
    }
    List<long[]> naast = eigen == null ? List.of() : naast(eigen, f, variabele);
    return !naast.isEmpty()
        && over(
            open.toArray(long[][]::new),
            0,
            samen,
            set -> verloop(naast, set, toestand[variabele], genoeg));
  }

  private long[][] sets(int f) {
    if (setsPerFase[f] == null) {
      setsPerFase[f] = new long[componenten.size()][];
      for (int i = 0; i < setsPerFase[f].length; i++) {
        setsPerFase[f][i] = componenten.get(i).mogelijk(f, toestand);
      }
    }
    return setsPerFase[f];
  }

  /**
   * For each way to fill in the others of its group, the sets next to each other, one for each
   * combination of the variable; only where they differ.
   */
  private List<long[]> naast(Component eigen, int f, int variabele) {
    int stap = eigen.stap(variabele);
    List<long[]> naast = new ArrayList<>();
    for (int combinatie : eigen.passend(toestand, variabele)) {
      long[] sets = new long[Long.bitCount(toestand[variabele])];
      long rest = toestand[variabele];
      boolean verschil = false;
      for (int i = 0; i < sets.length; i++) {
        int plaats = Long.numberOfTrailingZeros(rest);
        sets[i] = eigen.vanToepassing(f, combinatie + plaats * stap);
        verschil |= sets[i] != sets[0];
        rest &= rest - 1;
      }
      if (verschil) {
        naast.add(sets);
      }
    }
    return naast;
  }

  private boolean verloop(
      List<long[]> naast, long samen, long combinaties, Predicate<Verloop> genoeg) {
    for (int c = 0; c < naast.size(); c++) {
      long[] sets = naast.get(c);
      int eerste = model.uitkomstNummer(samen | sets[0]);
      for (int i = 1; i < sets.length; i++) {
        if (model.uitkomstNummer(samen | sets[i]) != eerste) {
          if (genoeg.test(Verloop.van(model, samen, sets, combinaties))) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  /** Hears every union of one set from each of the lists, until it has heard enough. */
  private interface Vereniging {
    boolean genoeg(long set);
  }

  private static boolean over(long[][] open, int plaats, long samen, Vereniging hoort) {
    if (plaats == open.length) {
      return hoort.genoeg(samen);
    }
    for (long set : open[plaats]) {
      if (over(open, plaats + 1, samen | set, hoort)) {
        return true;
      }
    }
    return false;
  }

  /** The phase touches every component: per component the sets of each phase next to each other. */
  private List<List<long[]>> naastFasen() {
    List<List<long[]>> naast = new ArrayList<>();
    for (Component component : componenten) {
      List<long[]> verschillend = new ArrayList<>();
      for (int combinatie : component.passend(toestand)) {
        long[] sets = new long[Long.bitCount(toestand[fase])];
        long rest = toestand[fase];
        for (int i = 0; i < sets.length; i++) {
          sets[i] = component.vanToepassing(Long.numberOfTrailingZeros(rest), combinatie);
          rest &= rest - 1;
        }
        if (verschillend.stream().noneMatch(al -> Arrays.equals(al, sets))) {
          verschillend.add(sets);
        }
      }
      naast.add(verschillend);
    }
    return naast;
  }

  private boolean overFasen(
      List<List<long[]>> naast, int plaats, long[] samen, Predicate<Verloop> genoeg) {
    if (plaats == naast.size()) {
      return verloop(List.of(samen), 0, toestand[fase], genoeg);
    }
    for (long[] sets : naast.get(plaats)) {
      long[] verder = samen.clone();
      for (int i = 0; i < verder.length; i++) {
        verder[i] |= sets[i];
      }
      if (overFasen(naast, plaats + 1, verder, genoeg)) {
        return true;
      }
    }
    return false;
  }
}
