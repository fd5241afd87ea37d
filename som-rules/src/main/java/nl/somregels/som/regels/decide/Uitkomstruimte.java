package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
      for (long set : samen(f, toestand, componenten)) {
        uitkomsten.add(model.uitkomst(set).prioriteit());
      }
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
   * How the outcome goes with one variable: for each different way in which everything else can be
   * filled in, the outcome per combination of the variable, also of combinations that are not
   * possible.
   */
  Set<List<Prioriteit>> verlopen(int variabele, long[] toestand) {
    Set<long[]> rijen = new TreeSet<>(Arrays::compare);
    if (variabele == fase) {
      rijen.addAll(faserijen(toestand));
    } else {
      for (int f : fasen(toestand)) {
        rijen.addAll(rijen(f, variabele, toestand));
      }
    }
    Set<List<Prioriteit>> verlopen = new LinkedHashSet<>();
    for (long[] rij : rijen) {
      verlopen.add(Arrays.stream(rij).mapToObj(set -> model.uitkomst(set).prioriteit()).toList());
    }
    return verlopen;
  }

  private List<long[]> rijen(int f, int variabele, long[] toestand) {
    List<Component> rest = new ArrayList<>(componenten);
    List<long[]> rijen = new ArrayList<>();
    for (Component component : componenten) {
      if (component.leest(variabele)) {
        rest.remove(component);
        long[] anderen = samen(f, toestand, rest);
        for (long[] rij : component.rijen(f, variabele, toestand)) {
          for (long ander : anderen) {
            rijen.add(Arrays.stream(rij).map(set -> set | ander).toArray());
          }
        }
      }
    }
    return rijen;
  }

  /** The phase touches every group: what applies per phase is combined over all of them. */
  private Set<long[]> faserijen(long[] toestand) {
    Set<long[]> rijen = new TreeSet<>(Arrays::compare);
    rijen.add(new long[variabelen.get(fase).combinaties().size()]);
    for (Component component : componenten) {
      Set<long[]> verder = new TreeSet<>(Arrays::compare);
      for (long[] rechts : component.faserijen(toestand)) {
        for (long[] links : rijen) {
          long[] samen = links.clone();
          Arrays.setAll(samen, f -> links[f] | rechts[f]);
          verder.add(samen);
        }
      }
      rijen = verder;
    }
    return rijen;
  }

  /** The different sets of applying criteria over these groups together, in one phase. */
  private static long[] samen(int f, long[] toestand, List<Component> componenten) {
    long[] sets = {0};
    for (Component component : componenten) {
      long[] links = sets;
      long[] rechts = component.mogelijk(f, toestand);
      sets =
          Arrays.stream(rechts)
              .flatMap(ander -> Arrays.stream(links).map(set -> set | ander))
              .toArray();
    }
    return sets;
  }

  private int[] fasen(long[] toestand) {
    int aantal = variabelen.get(fase).combinaties().size();
    return java.util.stream.IntStream.range(0, aantal)
        .filter(f -> (toestand[fase] & 1L << f) != 0)
        .toArray();
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
