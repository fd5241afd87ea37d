package nl.somregels.som.regels.pack.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;

/** The numbers and words that conditions compare with: only there can their truth change. */
public record Literals(Map<Field, SortedSet<Integer>> bounds, SortedSet<String> words) {
  public static Literals of(Collection<Expression> voorwaarden) {
    Literals all = new Literals(new EnumMap<>(Field.class), new TreeSet<>());
    voorwaarden.stream().flatMap(Expression::comparisons).forEach(all::note);
    return all;
  }

  private void note(Expression.Comparison comparison) {
    if (comparison instanceof AtLeast bound) {
      bounds.computeIfAbsent(bound.field(), field -> new TreeSet<>()).add(bound.bound());
    } else if (comparison instanceof Contains contains) {
      words.add(contains.word());
    }
  }

  /** The numbers that this field is compared with; empty when there are none. */
  public SortedSet<Integer> bounds(Field field) {
    return bounds.getOrDefault(field, Collections.emptySortedSet());
  }

  public SortedSet<Integer> bounds(Collection<Field> fields) {
    SortedSet<Integer> together = new TreeSet<>();
    fields.forEach(field -> together.addAll(bounds(field)));
    return together;
  }

  /** Every choice of the words, from none to all. */
  public List<List<String>> choices() {
    List<List<String>> choices = new ArrayList<>(List.of(List.of()));
    for (String word : words) {
      for (List<String> choice : List.copyOf(choices)) {
        List<String> longer = new ArrayList<>(choice);
        longer.add(word);
        choices.add(longer);
      }
    }
    return choices;
  }
}
