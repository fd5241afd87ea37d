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
final class OutcomeFunctionSearch {
  private final CriteriaModel model;
  private final List<Component> componenten;
  private final int fase;
  private final long[] toestand;
  private final long[][][] setsPerFase;

  /**
   * For one case.
   *
   * @param fase the number of the variable that is the phase
   */
  OutcomeFunctionSearch(
      CriteriaModel model, List<Component> componenten, int fase, long[] toestand) {
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
  void ergens(int variabele, Predicate<OutcomeFunction> genoeg) {
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

  private boolean inFase(int f, int variabele, Predicate<OutcomeFunction> genoeg) {
    int eigen = 0;
    while (eigen < componenten.size() && !componenten.get(eigen).leest(variabele)) {
      eigen++;
    }
    if (eigen == componenten.size()) {
      return false;
    }
    List<long[]> naast = naast(componenten.get(eigen), f, variabele);
    return !naast.isEmpty() && inFase(sets(f), eigen, naast, toestand[variabele], genoeg);
  }

  /** Goes through every choice of one set for each of the other components. */
  private boolean inFase(
      long[][] sets,
      int eigen,
      List<long[]> naast,
      long combinaties,
      Predicate<OutcomeFunction> genoeg) {
    int[] keuze = new int[sets.length];
    int verzet = 0;
    while (verzet < sets.length) {
      long samen = 0;
      for (int i = 0; i < sets.length; i++) {
        samen |= i == eigen ? 0 : sets[i][keuze[i]];
      }
      if (verloop(naast, samen, combinaties, genoeg)) {
        return true;
      }
      verzet = 0;
      while (verzet < sets.length && (verzet == eigen || ++keuze[verzet] == sets[verzet].length)) {
        keuze[verzet++] = 0;
      }
    }
    return false;
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
      List<long[]> naast, long samen, long combinaties, Predicate<OutcomeFunction> genoeg) {
    for (int c = 0; c < naast.size(); c++) {
      long[] sets = naast.get(c);
      int eerste = model.uitkomstNummer(samen | sets[0]);
      for (int i = 1; i < sets.length; i++) {
        if (model.uitkomstNummer(samen | sets[i]) != eerste) {
          if (genoeg.test(OutcomeFunction.van(model, samen, sets, combinaties))) {
            return true;
          }
          break;
        }
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
        if (nieuw(verschillend, sets)) {
          verschillend.add(sets);
        }
      }
      naast.add(verschillend);
    }
    return naast;
  }

  private static boolean nieuw(List<long[]> eerder, long[] sets) {
    for (long[] al : eerder) {
      if (Arrays.equals(al, sets)) {
        return false;
      }
    }
    return true;
  }

  private boolean overFasen(
      List<List<long[]>> naast, int plaats, long[] samen, Predicate<OutcomeFunction> genoeg) {
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
