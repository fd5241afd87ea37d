package nl.somregels.som.regels.decide;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;

/**
 * Which outcomes a case can still get. What is known of a case is its <em>toestand</em>: for each
 * {@link Variable} the combinations that are still possible. Given the phase, criteria that share
 * no fact are independent, so their possibilities are found per {@link Component} and only then
 * combined: exact, without enumerating all facts together. Immutable and thread-safe.
 */
public final class OutcomeSpace {
  private static final Prioriteit[] PRIORITEITEN = Prioriteit.values();

  private final CriteriaModel model;
  private final List<Variable> variabelen;
  private final TruthTable tabel;
  private final List<Component> componenten;
  private final int fase;
  private final int[] bereikbaarPerFase;
  private final long[] lezersPerVariabele;
  private final FeitSet[] feitenPerVariabele;

  /** The space of a pack; asks Drools for the truth of each condition in each class. */
  public OutcomeSpace(CriteriaModel model, ConditionEvaluator sessie) {
    this.model = model;
    this.variabelen = variabelen(model);
    this.fase = nummer(Field.FASE);
    this.tabel = new TruthTable(variabelen, model.voorwaarden(), model::place, sessie);
    this.componenten = ComponentBuilder.of(model, variabelen, tabel, fase);
    this.lezersPerVariabele = lezers();
    this.feitenPerVariabele = variabelen.stream().map(OutcomeSpace::feiten).toArray(FeitSet[]::new);
    this.bereikbaarPerFase = new int[variabelen.get(fase).combinaties().size()];
    long[] allesOpen =
        variabelen.stream().mapToLong(v -> -1L >>> (Long.SIZE - v.combinaties().size())).toArray();
    for (int f = 0; f < bereikbaarPerFase.length; f++) {
      bereikbaarPerFase[f] = verzamel(sets(f, allesOpen), 0, 0, 0, -1);
    }
  }

  /** The variables; when they are too many, with the first condition that makes them so. */
  private static List<Variable> variabelen(CriteriaModel model) {
    try {
      return Variables.of(model.voorwaarden());
    } catch (RuleLimitException e) {
      List<Expression> written = model.inOrderOfTheFiles();
      int enough = 0;
      int tooMany = written.size();
      while (tooMany - enough > 1) {
        int half = (enough + tooMany) / 2;
        if (isTooMany(written.subList(0, half))) {
          tooMany = half;
        } else {
          enough = half;
        }
      }
      throw e.at(model.place(written.get(tooMany - 1)));
    }
  }

  private static boolean isTooMany(List<Expression> voorwaarden) {
    try {
      Variables.of(voorwaarden);
      return false;
    } catch (RuleLimitException e) {
      return true;
    }
  }

  /** Per variable the criteria with a condition that reads it. */
  private long[] lezers() {
    long[] lezers = new long[variabelen.size()];
    for (int i = 0; i < model.criteria().size(); i++) {
      for (int voorwaarde : model.voorwaardenVan(i)) {
        for (int variabele : tabel.leest(voorwaarde)) {
          lezers[variabele] |= 1L << i;
        }
      }
    }
    return lezers;
  }

  private static FeitSet feiten(Variable variabele) {
    return FeitSet.of(variabele.velden().stream().flatMap(veld -> veld.feiten().stream()).toList());
  }

  /** What is known of the case: per variable the combinations that are possible. */
  public long[] toestand(FieldValues beeld) {
    long[] toestand = new long[variabelen.size()];
    for (int i = 0; i < toestand.length; i++) {
      toestand[i] = variabelen.get(i).mogelijk(beeld);
    }
    return toestand;
  }

  /**
   * All that the proposal, the outcomes that can still be reached and the facts that matter read of
   * a case. A criterion that is settled stays so, whatever becomes known. So besides how every
   * criterion stands, only the variables that an open one reads can make a difference, with the
   * facts they come from, and whether the phase is known. Which criteria are open need not be kept:
   * the variables that are kept tell it.
   *
   * @param statussen the status of each criterion
   * @param bekend the known facts of the case
   * @param toestand what is known of it
   */
  public ProfileKey open(Status[] statussen, FeitSet bekend, long[] toestand) {
    long niet = 0;
    long open = 0;
    for (int i = 0; i < statussen.length; i++) {
      niet |= statussen[i] == Status.NIET_VAN_TOEPASSING ? 1L << i : 0;
      open |= statussen[i] == Status.ONBEKEND ? 1L << i : 0;
    }
    long[] bits = new long[toestand.length + 2];
    long feiten = 0;
    for (int i = 0; i < toestand.length; i++) {
      if (i == fase || (lezersPerVariabele[i] & open) != 0) {
        bits[i] = toestand[i];
        feiten |= feitenPerVariabele[i].bits();
      }
    }
    bits[toestand.length] = niet;
    bits[toestand.length + 1] = bekend.bits() & feiten;
    return new ProfileKey(bits);
  }

  /** Exactly the outcomes that can be reached by filling in what is unknown; alphabetically. */
  public Set<Prioriteit> uitkomsten(long[] toestand) {
    int gevonden = 0;
    for (long rest = toestand[fase]; rest != 0; rest &= rest - 1) {
      int f = Long.numberOfTrailingZeros(rest);
      gevonden |= verzamel(sets(f, toestand), 0, 0, 0, bereikbaarPerFase[f]);
    }
    Set<Prioriteit> uitkomsten = EnumSet.noneOf(Prioriteit.class);
    for (; gevonden != 0; gevonden &= gevonden - 1) {
      uitkomsten.add(PRIORITEITEN[Integer.numberOfTrailingZeros(gevonden)]);
    }
    return uitkomsten;
  }

  private long[][] sets(int f, long[] toestand) {
    long[][] sets = new long[componenten.size()][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = componenten.get(i).mogelijk(f, toestand);
    }
    return sets;
  }

  /** Stops as soon as it has found everything that this phase can come to at all. */
  private int verzamel(long[][] sets, int plaats, long samen, int gevonden, int alles) {
    if (plaats == sets.length) {
      return gevonden | 1 << model.uitkomstNummer(samen);
    }
    int verder = gevonden;
    for (long set : sets[plaats]) {
      verder = verzamel(sets, plaats + 1, samen | set, verder, alles);
      if (verder == alles) {
        break;
      }
    }
    return verder;
  }

  /** How the criteria stand, knowing only this. */
  CriteriaState stand(long[] toestand) {
    return stand(new CriteriaState(0, 0), toestand, alle());
  }

  /** The same when all that changed since are variables that only these criteria read. */
  CriteriaState stand(CriteriaState eerder, long[] toestand, long criteria) {
    long niet = eerder.niet() & ~criteria;
    long open = eerder.open() & ~criteria;
    for (long rest = criteria; rest != 0; rest &= rest - 1) {
      int nummer = Long.numberOfTrailingZeros(rest);
      Status status = model.status(nummer, plaats -> tabel.waarheid(plaats, toestand));
      if (status == Status.NIET_VAN_TOEPASSING) {
        niet |= Long.lowestOneBit(rest);
      } else if (status == Status.ONBEKEND) {
        open |= Long.lowestOneBit(rest);
      }
    }
    return new CriteriaState(niet, open);
  }

  /** The outcome the engine would propose when the criteria of a case stand like this. */
  Prioriteit voorstel(CriteriaState stand, long[] toestand) {
    long vanToepassing = alle() & ~stand.niet() & ~stand.open();
    return model
        .uitkomst(vanToepassing, stand.niet(), Long.bitCount(toestand[fase]) == 1)
        .prioriteit();
  }

  /** Every criterion, one bit each. */
  private long alle() {
    return -1L >>> (Long.SIZE - model.criteria().size());
  }

  /** The criteria with a condition that reads this variable. */
  long lezers(int variabele) {
    return lezersPerVariabele[variabele];
  }

  /** Every variable, in a fixed order. */
  List<Variable> variabelen() {
    return variabelen;
  }

  /** Finds how the outcome of a case goes with each of its variables. */
  OutcomeFunctionSearch zoeker(long[] toestand) {
    return new OutcomeFunctionSearch(model, componenten, fase, toestand);
  }

  private int nummer(Field veld) {
    for (int i = 0; i < variabelen.size(); i++) {
      if (variabelen.get(i).heeft(veld)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no variable for " + veld);
  }
}
