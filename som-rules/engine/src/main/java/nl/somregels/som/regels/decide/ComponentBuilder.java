package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.session.Truth;

/** Divides the criteria of a pack into groups that share no variable but the phase. */
final class ComponentBuilder {
  /** More combinations in one group would make loading a pack slow. */
  private static final int MEESTE_COMBINATIES = 200_000;

  private final CriteriaModel model;
  private final List<Variable> variabelen;
  private final TruthTable tabel;
  private final int fase;

  private ComponentBuilder(
      CriteriaModel model, List<Variable> variabelen, TruthTable tabel, int fase) {
    this.model = model;
    this.variabelen = variabelen;
    this.tabel = tabel;
    this.fase = fase;
  }

  static List<Component> of(
      CriteriaModel model, List<Variable> variabelen, TruthTable tabel, int fase) {
    ComponentBuilder bron = new ComponentBuilder(model, variabelen, tabel, fase);
    return bron.groepen().stream().map(bron::component).toList();
  }

  /** A group: the numbers of its criteria and of their variables without the phase. */
  private record ComponentParts(SortedSet<Integer> criteria, SortedSet<Integer> variabelen) {}

  private List<ComponentParts> groepen() {
    List<ComponentParts> groepen = new ArrayList<>();
    for (int i = 0; i < model.criteria().size(); i++) {
      ComponentParts nieuw = new ComponentParts(new TreeSet<>(List.of(i)), new TreeSet<>());
      for (int plaats : model.voorwaardenVan(model.criteria().get(i))) {
        Arrays.stream(tabel.leest(plaats)).filter(v -> v != fase).forEach(nieuw.variabelen::add);
      }
      for (ComponentParts groep : List.copyOf(groepen)) {
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

  private Component component(ComponentParts groep) {
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
  private RuleLimitException tooEntangled(ComponentParts groep) {
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

  private long vanToepassing(ComponentParts groep, long[] toestand) {
    long set = 0;
    for (int nummer : groep.criteria) {
      Criterium criterium = model.criteria().get(nummer);
      Truth[] waarheden = new Truth[model.voorwaarden().size()];
      for (int plaats : model.voorwaardenVan(criterium)) {
        waarheden[plaats] = tabel.waarheid(plaats, toestand);
      }
      if (model.status(criterium, waarheden) == Status.VAN_TOEPASSING) {
        set |= 1L << nummer;
      }
    }
    return set;
  }

  private List<String> codes(ComponentParts groep) {
    return groep.criteria.stream()
        .map(nummer -> model.criteria().get(nummer).code().code())
        .toList();
  }
}
