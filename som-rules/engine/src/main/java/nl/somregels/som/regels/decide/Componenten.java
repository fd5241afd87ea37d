package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.session.Waarheid;

/** Divides the criteria of a pack into groups that share no variable but the phase. */
final class Componenten {
  /** More combinations in one group would make loading a pack slow. */
  private static final int MEESTE_COMBINATIES = 200_000;

  private final Criteriamodel model;
  private final List<Variabele> variabelen;
  private final Voorwaardetabel tabel;
  private final int fase;

  private Componenten(
      Criteriamodel model, List<Variabele> variabelen, Voorwaardetabel tabel, int fase) {
    this.model = model;
    this.variabelen = variabelen;
    this.tabel = tabel;
    this.fase = fase;
  }

  static List<Component> of(
      Criteriamodel model, List<Variabele> variabelen, Voorwaardetabel tabel, int fase) {
    Componenten bron = new Componenten(model, variabelen, tabel, fase);
    return bron.groepen().stream().map(bron::component).toList();
  }

  /** A group: the numbers of its criteria and of their variables without the phase. */
  private record Groep(SortedSet<Integer> criteria, SortedSet<Integer> variabelen) {}

  private List<Groep> groepen() {
    List<Groep> groepen = new ArrayList<>();
    for (int i = 0; i < model.criteria().size(); i++) {
      Groep nieuw = new Groep(new TreeSet<>(List.of(i)), new TreeSet<>());
      for (int plaats : model.voorwaardenVan(model.criteria().get(i))) {
        Arrays.stream(tabel.leest(plaats)).filter(v -> v != fase).forEach(nieuw.variabelen::add);
      }
      for (Groep groep : List.copyOf(groepen)) {
        if (groep.variabelen.stream().anyMatch(nieuw.variabelen::contains)) {
          nieuw.criteria.addAll(groep.criteria);
          nieuw.variabelen.addAll(groep.variabelen);
          groepen.remove(groep);
        }
      }
      groepen.add(nieuw);
    }
    return groepen;
  }

  private Component component(Groep groep) {
    int[] nummers = groep.variabelen.stream().mapToInt(Integer::intValue).toArray();
    int[] aantallen =
        Arrays.stream(nummers).map(v -> variabelen.get(v).combinaties().size()).toArray();
    long aantal = 1;
    for (int i = 0; i < aantallen.length && aantal <= MEESTE_COMBINATIES; i++) {
      aantal *= aantallen[i];
    }
    if (aantal > MEESTE_COMBINATIES) {
      throw tooEntangled(groep);
    }
    int fasen = variabelen.get(fase).combinaties().size();
    long[][] vanToepassing = new long[fasen][(int) aantal];
    long[] toestand = new long[variabelen.size()];
    for (int f = 0; f < fasen; f++) {
      toestand[fase] = 1L << f;
      for (int c = 0; c < aantal; c++) {
        int rest = c;
        for (int i = 0; i < nummers.length; i++) {
          toestand[nummers[i]] = 1L << rest % aantallen[i];
          rest /= aantallen[i];
        }
        vanToepassing[f][c] = vanToepassing(groep, toestand);
      }
    }
    return new Component(nummers, aantallen, vanToepassing);
  }

  /** Said at the criterion that reads most, which is where to begin. */
  private RuleLimitException tooEntangled(Groep groep) {
    Criterium most =
        groep.criteria.stream()
            .map(model.criteria()::get)
            .max(Comparator.comparingLong(this::variables))
            .orElseThrow();
    return new RuleLimitException(
        most.regel(),
        "De criteria "
            + String.join(", ", codes(groep))
            + " hangen samen van te veel feiten af om alle uitkomsten te kunnen berekenen.",
        "Geef dit criterium minder voorwaarden, of verdeel het.");
  }

  private long variables(Criterium criterium) {
    return Arrays.stream(model.voorwaardenVan(criterium))
        .flatMap(voorwaarde -> Arrays.stream(tabel.leest(voorwaarde)))
        .distinct()
        .count();
  }

  private long vanToepassing(Groep groep, long[] toestand) {
    long set = 0;
    for (int nummer : groep.criteria) {
      Criterium criterium = model.criteria().get(nummer);
      Waarheid[] waarheden = new Waarheid[model.voorwaarden().size()];
      for (int plaats : model.voorwaardenVan(criterium)) {
        waarheden[plaats] = tabel.waarheid(plaats, toestand);
      }
      if (model.status(criterium, waarheden) == Status.VAN_TOEPASSING) {
        set |= 1L << nummer;
      }
    }
    return set;
  }

  private List<String> codes(Groep groep) {
    return groep.criteria.stream()
        .map(nummer -> model.criteria().get(nummer).code().code())
        .toList();
  }
}
