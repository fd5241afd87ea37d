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
  private final long[] toestand;

  Verloopzoeker(Criteriamodel model, List<Component> componenten, long[] toestand) {
    this.model = model;
    this.componenten = componenten;
    this.toestand = toestand.clone();
  }

  /**
   * Walks through one phase, for a variable that is not the phase.
   *
   * @param genoeg hears how the outcome goes, and answers whether to stop
   * @return whether it was stopped
   */
  boolean inFase(int fase, int variabele, Predicate<Verloop> genoeg) {
    long samen = 0;
    List<long[]> open = new ArrayList<>();
    Component eigen = null;
    for (Component component : componenten) {
      if (component.leest(variabele)) {
        eigen = component;
      } else {
        long[] sets = component.mogelijk(fase, toestand);
        if (sets.length == 1) {
          samen |= sets[0];
        } else {
          open.add(sets);
        }
      }
    }
    if (eigen == null) {
      return false;
    }
    long[][] naast = naast(eigen, fase, variabele);
    return over(open, 0, samen, set -> verloop(naast, variabele, set, genoeg));
  }

  /** For each way to fill in the others of its group, the sets next to each other. */
  private long[][] naast(Component eigen, int fase, int variabele) {
    int[] combinaties = eigen.passend(toestand, variabele);
    int stap = eigen.stap(variabele);
    long[][] naast = new long[combinaties.length][Long.bitCount(toestand[variabele])];
    for (int c = 0; c < combinaties.length; c++) {
      long rest = toestand[variabele];
      for (int i = 0; i < naast[c].length; i++) {
        int plaats = Long.numberOfTrailingZeros(rest);
        naast[c][i] = eigen.vanToepassing(fase, combinaties[c] + plaats * stap);
        rest &= rest - 1;
      }
    }
    return naast;
  }

  private boolean verloop(long[][] naast, int variabele, long samen, Predicate<Verloop> genoeg) {
    for (long[] sets : naast) {
      int eerste = model.uitkomstNummer(samen | sets[0]);
      for (int i = 1; i < sets.length; i++) {
        if (model.uitkomstNummer(samen | sets[i]) != eerste) {
          if (genoeg.test(Verloop.van(model, samen, sets, toestand[variabele]))) {
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

  private static boolean over(List<long[]> open, int plaats, long samen, Vereniging hoort) {
    if (plaats == open.size()) {
      return hoort.genoeg(samen);
    }
    for (long set : open.get(plaats)) {
      if (over(open, plaats + 1, samen | set, hoort)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phase itself, which touches every component, can change the outcome. */
  boolean overFasen(long fasen) {
    return overFasen(0, fasen, new long[Long.bitCount(fasen)]);
  }

  private boolean overFasen(int plaats, long fasen, long[] samen) {
    if (plaats == componenten.size()) {
      int eerste = model.uitkomstNummer(samen[0]);
      return Arrays.stream(samen).anyMatch(set -> model.uitkomstNummer(set) != eerste);
    }
    Component component = componenten.get(plaats);
    for (int combinatie : component.passend(toestand)) {
      long[] verder = samen.clone();
      long rest = fasen;
      for (int i = 0; i < verder.length; i++) {
        verder[i] |= component.vanToepassing(Long.numberOfTrailingZeros(rest), combinatie);
        rest &= rest - 1;
      }
      if (overFasen(plaats + 1, fasen, verder)) {
        return true;
      }
    }
    return false;
  }
}
