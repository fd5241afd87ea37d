package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * Walks through the ways in which everything but one variable can be filled in, and stops at the
 * first one in which the outcome goes as asked. One object serves one case.
 */
final class Verloopzoeker {
  private static final int UITKOMSTEN = Prioriteit.values().length;

  private final Criteriamodel model;
  private final long[] toestand;
  private final Predicate<Verloop> gezocht;

  Verloopzoeker(Criteriamodel model, long[] toestand, Predicate<Verloop> gezocht) {
    this.model = model;
    this.toestand = toestand;
    this.gezocht = gezocht;
  }

  /** Whether it happens in this phase, for a variable that is not the phase. */
  boolean ergens(List<Component> componenten, int fase, int variabele, int combinaties) {
    List<Component> rest = new ArrayList<>(componenten);
    for (Component component : componenten) {
      if (component.leest(variabele)) {
        rest.remove(component);
        return inFase(rest, 0, fase, 0, component, variabele, combinaties);
      }
    }
    return false;
  }

  private boolean inFase(
      List<Component> rest,
      int plaats,
      int fase,
      long samen,
      Component eigen,
      int variabele,
      int combinaties) {
    if (plaats == rest.size()) {
      return inComponent(eigen, fase, samen, variabele, combinaties);
    }
    for (long set : rest.get(plaats).mogelijk(fase, toestand)) {
      if (inFase(rest, plaats + 1, fase, samen | set, eigen, variabele, combinaties)) {
        return true;
      }
    }
    return false;
  }

  private boolean inComponent(
      Component eigen, int fase, long samen, int variabele, int combinaties) {
    long[] anderen = toestand.clone();
    anderen[variabele] = 1;
    int stap = eigen.stap(variabele);
    for (int c = 0; c < eigen.aantal(); c++) {
      if (eigen.past(c, anderen)) {
        long[] perUitkomst = new long[UITKOMSTEN];
        for (int i = 0; i < combinaties; i++) {
          long set = samen | eigen.vanToepassing()[fase][c + i * stap];
          perUitkomst[model.uitkomst(set).prioriteit().ordinal()] |= 1L << i;
        }
        if (gezocht.test(new Verloop(perUitkomst))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it happens with the phase itself, which touches every component. */
  boolean overFasen(List<Component> componenten, int plaats, long[] samenPerFase) {
    if (plaats == componenten.size()) {
      long[] perUitkomst = new long[UITKOMSTEN];
      for (int fase = 0; fase < samenPerFase.length; fase++) {
        perUitkomst[model.uitkomst(samenPerFase[fase]).prioriteit().ordinal()] |= 1L << fase;
      }
      return gezocht.test(new Verloop(perUitkomst));
    }
    Component component = componenten.get(plaats);
    for (int c = 0; c < component.aantal(); c++) {
      if (component.past(c, toestand)) {
        long[] verder = samenPerFase.clone();
        for (int fase = 0; fase < verder.length; fase++) {
          verder[fase] |= component.vanToepassing()[fase][c];
        }
        if (overFasen(componenten, plaats + 1, verder)) {
          return true;
        }
      }
    }
    return false;
  }
}
