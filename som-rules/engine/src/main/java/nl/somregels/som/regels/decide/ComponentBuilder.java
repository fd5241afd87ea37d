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
  private static final int MOST_COMBINATIONS = 200_000;

  private final CriteriaModel model;
  private final List<Variable> variables;
  private final TruthTable table;
  private final int fase;

  private ComponentBuilder(
      CriteriaModel model, List<Variable> variables, TruthTable table, int fase) {
    this.model = model;
    this.variables = variables;
    this.table = table;
    this.fase = fase;
  }

  static List<Component> of(
      CriteriaModel model, List<Variable> variables, TruthTable table, int fase) {
    ComponentBuilder source = new ComponentBuilder(model, variables, table, fase);
    return source.groups().stream().map(source::component).toList();
  }

  private record ComponentParts(SortedSet<Integer> criteria, SortedSet<Integer> variables) {}

  private List<ComponentParts> groups() {
    List<ComponentParts> groups = new ArrayList<>();
    for (int i = 0; i < model.criteria().size(); i++) {
      ComponentParts fresh = new ComponentParts(new TreeSet<>(List.of(i)), new TreeSet<>());
      for (int place : model.voorwaardenOf(model.criteria().get(i))) {
        Arrays.stream(table.reads(place)).filter(v -> v != fase).forEach(fresh.variables::add);
      }
      for (ComponentParts group : List.copyOf(groups)) {
        if (group.variables.stream().anyMatch(fresh.variables::contains)) {
          fresh.criteria.addAll(group.criteria);
          fresh.variables.addAll(group.variables);
          groups.remove(group);
        }
      }
      groups.add(fresh);
    }
    return groups;
  }

  private Component component(ComponentParts group) {
    int[] numbers = group.variables.stream().mapToInt(Integer::intValue).toArray();
    int[] counts =
        Arrays.stream(numbers).map(v -> variables.get(v).combinations().size()).toArray();
    long count = 1;
    for (int i = 0; i < counts.length && count <= MOST_COMBINATIONS; i++) {
      count *= counts[i];
    }
    if (count > MOST_COMBINATIONS) {
      throw tooEntangled(group);
    }
    int phases = variables.get(fase).combinations().size();
    long[][] applying = new long[phases][(int) count];
    long[] condition = new long[variables.size()];
    for (int f = 0; f < phases; f++) {
      condition[fase] = 1L << f;
      for (int c = 0; c < count; c++) {
        int rest = c;
        for (int i = 0; i < numbers.length; i++) {
          condition[numbers[i]] = 1L << rest % counts[i];
          rest /= counts[i];
        }
        applying[f][c] = applying(group, condition);
      }
    }
    return new Component(numbers, counts, applying);
  }

  /** Said at the criterion that reads most, which is where to begin. */
  private RuleLimitException tooEntangled(ComponentParts group) {
    Criterium most =
        group.criteria.stream()
            .map(model.criteria()::get)
            .max(Comparator.comparingLong(this::variables))
            .orElseThrow();
    return new RuleLimitException(
        most.regel(),
        "De criteria "
            + String.join(", ", codes(group))
            + " hangen samen van te veel feiten af om alle uitkomsten te kunnen berekenen.",
        "Geef dit criterium minder voorwaarden, of verdeel het.");
  }

  private long variables(Criterium criterium) {
    return Arrays.stream(model.voorwaardenOf(criterium))
        .flatMap(voorwaarde -> Arrays.stream(table.reads(voorwaarde)))
        .distinct()
        .count();
  }

  private long applying(ComponentParts group, long[] condition) {
    CriteriumSet set = CriteriumSet.EMPTY;
    for (int number : group.criteria) {
      Criterium criterium = model.criteria().get(number);
      Truth[] truths = new Truth[model.voorwaarden().size()];
      for (int place : model.voorwaardenOf(criterium)) {
        truths[place] = table.truth(place, condition);
      }
      if (model.status(criterium, truths) == Status.VAN_TOEPASSING) {
        set = set.with(CriteriumSet.of(number));
      }
    }
    return set.bits();
  }

  private List<String> codes(ComponentParts group) {
    return group.criteria.stream()
        .map(number -> model.criteria().get(number).code().code())
        .toList();
  }
}
