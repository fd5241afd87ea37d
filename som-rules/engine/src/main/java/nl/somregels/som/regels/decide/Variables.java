package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Field;

/**
 * Cuts the values of every field that the rules read into classes at the literals in the rules, and
 * joins the fields that inform each other: RISC date, label and newest information (the newest is
 * never older than the RISC; GEEN excludes a RISC and a label; a label comes from a RISC), and the
 * words of a list with their number.
 */
final class Variables {
  private static final List<Field> INFORMATIE =
      List.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO, Field.NIEUWSTE_INFORMATIE);
  private static final List<Field> FACTOREN =
      List.of(Field.CRIMINOGENE_FACTOREN, Field.AANTAL_CRIMINOGENE_FACTOREN);

  private final Map<Field, SortedSet<Integer>> grenzen = new EnumMap<>(Field.class);
  private final Set<String> woorden = new TreeSet<>();
  private final Set<Field> velden = EnumSet.noneOf(Field.class);

  private Variables(Collection<Expression> voorwaarden) {
    for (Expression voorwaarde : voorwaarden) {
      velden.addAll(voorwaarde.velden());
      voorwaarde.bladeren(this::noteer);
    }
  }

  /**
   * The variables that these conditions read, each once, ordered by their first field; the phase
   * always is one.
   */
  static List<Variable> of(Collection<Expression> voorwaarden) {
    Variables bron = new Variables(voorwaarden);
    bron.velden.add(Field.FASE);
    List<Variable> variabelen = new ArrayList<>();
    for (Field veld : bron.velden) {
      List<Field> groep = groep(veld);
      if (variabelen.stream().noneMatch(variabele -> variabele.velden().equals(groep))) {
        variabelen.add(bron.variabele(groep));
      }
    }
    return variabelen;
  }

  private static List<Field> groep(Field veld) {
    return INFORMATIE.contains(veld)
        ? INFORMATIE
        : FACTOREN.contains(veld) ? FACTOREN : List.of(veld);
  }

  private void noteer(Expression blad) {
    if (blad instanceof AtLeast grens) {
      grenzen.computeIfAbsent(grens.veld(), veld -> new TreeSet<>()).add(grens.grens());
    } else if (blad instanceof Contains bevat) {
      woorden.add(bevat.woord());
    }
  }

  private Variable variabele(List<Field> groep) {
    List<List<ValueClass>> combinaties = List.of(List.of());
    for (Field veld : groep) {
      List<List<ValueClass>> verlengd = new ArrayList<>();
      for (List<ValueClass> combinatie : combinaties) {
        for (ValueClass klasse : klassen(veld)) {
          List<ValueClass> langer = new ArrayList<>(combinatie);
          langer.add(klasse);
          verlengd.add(langer);
        }
      }
      combinaties = verlengd;
    }
    return new Variable(groep, combinaties.stream().filter(c -> consistent(groep, c)).toList());
  }

  /**
   * Every class of a field.
   *
   * @throws RuleLimitException when there are more than a variable can have; they are not made then
   */
  private List<ValueClass> klassen(Field veld) {
    long aantal =
        switch (veld.soort()) {
          case KEUZE -> veld.woorden().size();
          case GETAL -> snedes(veld).size() + 1L;
          case WOORDEN -> 1L << woorden.size();
        };
    if (aantal > Long.SIZE) {
      throw Variable.tooMany(veld);
    }
    return switch (veld.soort()) {
      case KEUZE ->
          veld.woorden().stream()
              .<ValueClass>map(woord -> new ValueClass.WordClass(veld, woord))
              .toList();
      case GETAL -> intervallen(veld);
      case WOORDEN -> deelverzamelingen(veld);
    };
  }

  private SortedSet<Integer> snedes(Field veld) {
    SortedSet<Integer> snedes = new TreeSet<>(grenzen.getOrDefault(veld, new TreeSet<>()));
    if (INFORMATIE.contains(veld)) {
      INFORMATIE.forEach(ander -> snedes.addAll(grenzen.getOrDefault(ander, new TreeSet<>())));
      snedes.add(Field.GEEN_INFORMATIE);
    }
    return snedes;
  }

  private List<ValueClass> intervallen(Field veld) {
    List<ValueClass> intervallen = new ArrayList<>();
    int van = Field.GEEN_GETAL;
    for (int snede : snedes(veld)) {
      intervallen.add(new ValueClass.IntervalClass(veld, van, snede - 1));
      van = snede;
    }
    intervallen.add(new ValueClass.IntervalClass(veld, van, Field.ONBEGRENSD));
    return intervallen;
  }

  private List<ValueClass> deelverzamelingen(Field veld) {
    List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
    for (String woord : woorden) {
      for (Set<String> set : List.copyOf(sets)) {
        Set<String> groter = new HashSet<>(set);
        groter.add(woord);
        sets.add(groter);
      }
    }
    return sets.stream()
        .<ValueClass>map(set -> new ValueClass.WordsClass(veld, woorden, set))
        .toList();
  }

  private boolean consistent(List<Field> groep, List<ValueClass> combinatie) {
    if (groep.equals(INFORMATIE)) {
      ValueClass.IntervalClass risc = (ValueClass.IntervalClass) combinatie.get(0);
      ValueClass.WordClass label = (ValueClass.WordClass) combinatie.get(1);
      ValueClass.IntervalClass nieuwste = (ValueClass.IntervalClass) combinatie.get(2);
      boolean geen = risc.geenInformatie();
      return geen == nieuwste.geenInformatie()
          && geen == label.woord().equals(Field.AFWEZIG)
          && nieuwste.van() <= risc.van();
    }
    if (groep.equals(FACTOREN)) {
      int erin = ((ValueClass.WordsClass) combinatie.get(0)).erin().size();
      ValueClass.IntervalClass aantal = (ValueClass.IntervalClass) combinatie.get(1);
      int meeste = erin + Field.CRIMINOGENE_FACTOREN.woorden().size() - woorden.size();
      return erin <= aantal.totEnMet() && aantal.van() <= meeste;
    }
    return true;
  }
}
