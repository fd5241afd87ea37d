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
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Veld;

/**
 * Cuts the values of every field that the rules read into classes at the literals in the rules, and
 * joins the fields that inform each other: RISC date, label and newest information (the newest is
 * never older than the RISC; GEEN excludes a RISC and a label; a label comes from a RISC), and the
 * words of a list with their number.
 */
final class Variabelen {
  private static final List<Veld> INFORMATIE =
      List.of(Veld.OUDERDOM_RISC, Veld.RECIDIVERISICO, Veld.NIEUWSTE_INFORMATIE);
  private static final List<Veld> FACTOREN =
      List.of(Veld.CRIMINOGENE_FACTOREN, Veld.AANTAL_CRIMINOGENE_FACTOREN);

  private final Map<Veld, SortedSet<Integer>> grenzen = new EnumMap<>(Veld.class);
  private final Set<String> woorden = new TreeSet<>();
  private final Set<Veld> velden = EnumSet.noneOf(Veld.class);

  private Variabelen(Collection<Expressie> voorwaarden) {
    for (Expressie voorwaarde : voorwaarden) {
      velden.addAll(voorwaarde.velden());
      voorwaarde.bladeren(this::noteer);
    }
  }

  /**
   * The variables that these conditions read, each once, ordered by their first field; the phase
   * always is one.
   */
  static List<Variabele> of(Collection<Expressie> voorwaarden) {
    Variabelen bron = new Variabelen(voorwaarden);
    bron.velden.add(Veld.FASE);
    List<Variabele> variabelen = new ArrayList<>();
    for (Veld veld : bron.velden) {
      List<Veld> groep = groep(veld);
      if (variabelen.stream().noneMatch(variabele -> variabele.velden().equals(groep))) {
        variabelen.add(bron.variabele(groep));
      }
    }
    return variabelen;
  }

  private static List<Veld> groep(Veld veld) {
    return INFORMATIE.contains(veld)
        ? INFORMATIE
        : FACTOREN.contains(veld) ? FACTOREN : List.of(veld);
  }

  private void noteer(Expressie blad) {
    if (blad instanceof Grens grens) {
      grenzen.computeIfAbsent(grens.veld(), veld -> new TreeSet<>()).add(grens.grens());
    } else if (blad instanceof Bevat bevat) {
      woorden.add(bevat.woord());
    }
  }

  private Variabele variabele(List<Veld> groep) {
    List<List<Klasse>> combinaties = List.of(List.of());
    for (Veld veld : groep) {
      List<List<Klasse>> verlengd = new ArrayList<>();
      for (List<Klasse> combinatie : combinaties) {
        for (Klasse klasse : klassen(veld)) {
          List<Klasse> langer = new ArrayList<>(combinatie);
          langer.add(klasse);
          verlengd.add(langer);
        }
      }
      combinaties = verlengd;
    }
    return new Variabele(groep, combinaties.stream().filter(c -> consistent(groep, c)).toList());
  }

  /**
   * Every class of a field.
   *
   * @throws RuleLimitException when there are more than a variable can have; they are not made then
   */
  private List<Klasse> klassen(Veld veld) {
    long aantal =
        switch (veld.soort()) {
          case KEUZE -> veld.woorden().size();
          case GETAL -> snedes(veld).size() + 1L;
          case WOORDEN -> 1L << woorden.size();
        };
    if (aantal > Long.SIZE) {
      throw Variabele.tooMany(veld);
    }
    return switch (veld.soort()) {
      case KEUZE ->
          veld.woorden().stream().<Klasse>map(woord -> new Klasse.Woord(veld, woord)).toList();
      case GETAL -> intervallen(veld);
      case WOORDEN -> deelverzamelingen(veld);
    };
  }

  private SortedSet<Integer> snedes(Veld veld) {
    SortedSet<Integer> snedes = new TreeSet<>(grenzen.getOrDefault(veld, new TreeSet<>()));
    if (INFORMATIE.contains(veld)) {
      INFORMATIE.forEach(ander -> snedes.addAll(grenzen.getOrDefault(ander, new TreeSet<>())));
      snedes.add(Veld.GEEN_INFORMATIE);
    }
    return snedes;
  }

  private List<Klasse> intervallen(Veld veld) {
    List<Klasse> intervallen = new ArrayList<>();
    int van = Veld.GEEN_GETAL;
    for (int snede : snedes(veld)) {
      intervallen.add(new Klasse.Interval(veld, van, snede - 1));
      van = snede;
    }
    intervallen.add(new Klasse.Interval(veld, van, Veld.ONBEGRENSD));
    return intervallen;
  }

  private List<Klasse> deelverzamelingen(Veld veld) {
    List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
    for (String woord : woorden) {
      for (Set<String> set : List.copyOf(sets)) {
        Set<String> groter = new HashSet<>(set);
        groter.add(woord);
        sets.add(groter);
      }
    }
    return sets.stream().<Klasse>map(set -> new Klasse.Woorden(veld, woorden, set)).toList();
  }

  private boolean consistent(List<Veld> groep, List<Klasse> combinatie) {
    if (groep.equals(INFORMATIE)) {
      Klasse.Interval risc = (Klasse.Interval) combinatie.get(0);
      Klasse.Woord label = (Klasse.Woord) combinatie.get(1);
      Klasse.Interval nieuwste = (Klasse.Interval) combinatie.get(2);
      boolean geen = risc.geenInformatie();
      return geen == nieuwste.geenInformatie()
          && geen == label.woord().equals(Veld.AFWEZIG)
          && nieuwste.van() <= risc.van();
    }
    if (groep.equals(FACTOREN)) {
      int erin = ((Klasse.Woorden) combinatie.get(0)).erin().size();
      Klasse.Interval aantal = (Klasse.Interval) combinatie.get(1);
      int meeste = erin + Veld.CRIMINOGENE_FACTOREN.woorden().size() - woorden.size();
      return erin <= aantal.totEnMet() && aantal.van() <= meeste;
    }
    return true;
  }
}
