package nl.somregels.som.regels.decide;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;

/**
 * Which outcomes a case can still get. What is known of a case is its <em>toestand</em>: for each
 * {@link Variabele} the combinations that are still possible. Given the phase, criteria that share
 * no fact are independent, so their possibilities are found per {@link Component} and only then
 * combined: exact, without enumerating all facts together. Immutable and thread-safe.
 */
public final class Uitkomstruimte {
  private final Criteriamodel model;
  private final List<Variabele> variabelen;
  private final Voorwaardetabel tabel;
  private final List<Component> componenten;
  private final int fase;

  /** The space of a pack; asks Drools for the truth of each condition in each class. */
  public Uitkomstruimte(Criteriamodel model, Voorwaardensessie sessie) {
    this.model = model;
    this.variabelen = Variabelen.of(model.voorwaarden());
    this.fase = nummer(Veld.FASE);
    this.tabel = new Voorwaardetabel(variabelen, model.voorwaarden(), sessie);
    this.componenten = Componenten.of(model, variabelen, tabel, fase);
  }

  /** What is known of the case: per variable the combinations that are possible. */
  public long[] toestand(Feitenbeeld beeld) {
    long[] toestand = new long[variabelen.size()];
    for (int i = 0; i < toestand.length; i++) {
      toestand[i] = variabelen.get(i).mogelijk(beeld);
    }
    return toestand;
  }

  /** Exactly the outcomes that can be reached by filling in what is unknown; alphabetically. */
  public Set<Prioriteit> uitkomsten(long[] toestand) {
    Set<Prioriteit> uitkomsten = EnumSet.noneOf(Prioriteit.class);
    for (int f : fasen(toestand)) {
      verzamel(f, toestand, 0, 0, uitkomsten);
    }
    return uitkomsten;
  }

  /** The outcome the engine would propose, knowing only this. */
  Prioriteit voorstel(long[] toestand) {
    Waarheid[] waarheden = new Waarheid[model.voorwaarden().size()];
    for (int i = 0; i < waarheden.length; i++) {
      waarheden[i] = tabel.waarheid(i, toestand);
    }
    List<Criterium> criteria = model.criteria();
    Status[] statussen = new Status[criteria.size()];
    for (int i = 0; i < statussen.length; i++) {
      statussen[i] = model.status(criteria.get(i), waarheden);
    }
    return model.uitkomst(statussen, Long.bitCount(toestand[fase]) == 1).prioriteit();
  }

  /** Every variable, in a fixed order. */
  List<Variabele> variabelen() {
    return variabelen;
  }

  /**
   * Whether there is a way to fill in everything else in which the outcome goes with this variable
   * as asked; combinations of the variable that are not possible are shown too.
   */
  boolean ergens(int variabele, long[] toestand, Predicate<Verloop> gezocht) {
    Verloopzoeker zoeker = new Verloopzoeker(model, toestand, gezocht);
    int combinaties = variabelen.get(variabele).combinaties().size();
    if (variabele == fase) {
      return zoeker.overFasen(componenten, 0, new long[combinaties]);
    }
    for (int f : fasen(toestand)) {
      if (zoeker.ergens(componenten, f, variabele, combinaties)) {
        return true;
      }
    }
    return false;
  }

  private void verzamel(int f, long[] toestand, int plaats, long samen, Set<Prioriteit> gevonden) {
    if (plaats == componenten.size()) {
      gevonden.add(model.uitkomst(samen).prioriteit());
      return;
    }
    for (long set : componenten.get(plaats).mogelijk(f, toestand)) {
      verzamel(f, toestand, plaats + 1, samen | set, gevonden);
    }
  }

  private int[] fasen(long[] toestand) {
    int aantal = variabelen.get(fase).combinaties().size();
    return IntStream.range(0, aantal).filter(f -> (toestand[fase] & 1L << f) != 0).toArray();
  }

  private int nummer(Veld veld) {
    for (int i = 0; i < variabelen.size(); i++) {
      if (variabelen.get(i).velden().contains(veld)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no variable for " + veld);
  }
}
