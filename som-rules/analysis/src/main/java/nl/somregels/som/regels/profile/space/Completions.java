package nl.somregels.som.regels.profile.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Literals;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;

/**
 * Every way in which what is unknown of a case can be filled in, as far as conditions can tell:
 * each derived field is an unknown of its own, but label, RISC date and newest information go
 * together (the newest is not older than the RISC; without any there is no label), and so do a list
 * and the number of its words. Written from the model alone, apart from how the engine finds its
 * possible outcomes, to hold the engine against. Immutable and thread-safe.
 */
public final class Completions {
  private static final Set<Field> INFORMATION =
      EnumSet.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO, Field.NIEUWSTE_INFORMATIE);
  private static final Set<Field> FACTORS =
      EnumSet.of(Field.CRIMINOGENE_FACTOREN, Field.AANTAL_CRIMINOGENE_FACTOREN);

  private final Literals literals;
  private final SortedSet<Integer> information;

  Completions(Collection<Expression> voorwaarden) {
    this.literals = Literals.of(voorwaarden);
    this.information = literals.bounds(INFORMATION);
    information.add(Field.NO_INFORMATION);
  }

  private SortedSet<Integer> bounds(Field field) {
    return INFORMATION.contains(field) ? information : literals.bounds(field);
  }

  /** These fields, with those that go together with one of them. */
  Set<Field> connected(Collection<Field> fields) {
    Set<Field> all = EnumSet.copyOf(fields);
    List.of(INFORMATION, FACTORS).stream()
        .filter(together -> together.stream().anyMatch(fields::contains))
        .forEach(all::addAll);
    return all;
  }

  /** How many of the numbers to which conditions compare this field are at most this one. */
  int boundsUntil(Field field, int number) {
    int count = 0;
    for (int bound : bounds(field)) {
      if (bound > number) {
        break;
      }
      count++;
    }
    return count;
  }

  private record CompletionChoice(
      Map<Field, String> choices, Map<Field, Integer> numbers, Map<Field, Set<String>> lists) {
    CompletionChoice and(Field field, Object value) {
      CompletionChoice further =
          new CompletionChoice(
              new EnumMap<>(field.getDeclaringClass()),
              new EnumMap<>(field.getDeclaringClass()),
              new EnumMap<>(field.getDeclaringClass()));
      further.choices.putAll(choices);
      further.numbers.putAll(numbers);
      further.lists.putAll(lists);
      further.set(field, value);
      return further;
    }

    @SuppressWarnings("unchecked") // the values of a list field are sets of words
    private void set(Field field, Object value) {
      switch (field.kind()) {
        case KEUZE -> choices.put(field, (String) value);
        case GETAL -> numbers.put(field, (Integer) value);
        case WOORDEN -> lists.put(field, (Set<String>) value);
      }
    }

    FieldValues view() {
      FieldValuesBuilder builder = new FieldValuesBuilder();
      choices.forEach(builder::choice);
      numbers.forEach((field, number) -> builder.number(field, number, number));
      lists.forEach(builder::words);
      return builder.build();
    }
  }

  /** Every case in which these fields are known, as far as this one leaves it open. */
  public List<FieldValues> of(FieldValues view, Collection<Field> fields) {
    List<CompletionChoice> choices = List.of(new CompletionChoice(Map.of(), Map.of(), Map.of()));
    for (Field field : connected(fields)) {
      List<Object> values = values(field, view);
      choices =
          choices.stream()
              .flatMap(choice -> values.stream().map(value -> choice.and(field, value)))
              .toList();
    }
    return choices.stream().filter(this::can).map(CompletionChoice::view).toList();
  }

  private List<Object> values(Field field, FieldValues view) {
    return switch (field.kind()) {
      case KEUZE -> {
        String word = view.choice(field);
        yield List.copyOf(word == null ? field.words() : List.of(word));
      }
      case GETAL -> List.copyOf(numbers(field, view.lowest(field), view.highest(field)));
      case WOORDEN -> {
        Set<String> known = view.words(field);
        yield List.copyOf(known == null ? lists() : List.of(named(known)));
      }
    };
  }

  /** One number between each two literals that fits what is known. */
  private List<Integer> numbers(Field field, int lowest, int highest) {
    List<Integer> numbers = new ArrayList<>();
    int from = Field.NO_NUMBER;
    for (int bound : bounds(field)) {
      if (from <= highest && lowest < bound) {
        numbers.add(from == Field.NO_NUMBER ? bound - 1 : from);
      }
      from = bound;
    }
    if (from <= highest) {
      numbers.add(from);
    }
    return numbers;
  }

  private Set<String> named(Set<String> list) {
    Set<String> named = new HashSet<>(literals.words());
    named.retainAll(list);
    return named;
  }

  private List<Set<String>> lists() {
    return literals.choices().stream().<Set<String>>map(HashSet::new).toList();
  }

  private boolean can(CompletionChoice choice) {
    if (choice.numbers.containsKey(Field.OUDERDOM_RISC)) {
      int risc = choice.numbers.get(Field.OUDERDOM_RISC);
      int newest = choice.numbers.get(Field.NIEUWSTE_INFORMATIE);
      boolean none = risc == Field.NO_INFORMATION;
      boolean withoutLabel = choice.choices.get(Field.RECIDIVERISICO).equals(Field.ABSENT);
      return none == (newest == Field.NO_INFORMATION) && none == withoutLabel && newest <= risc;
    }
    if (choice.lists.containsKey(Field.CRIMINOGENE_FACTOREN)) {
      int count = choice.numbers.get(Field.AANTAL_CRIMINOGENE_FACTOREN);
      int inside = choice.lists.get(Field.CRIMINOGENE_FACTOREN).size();
      int others = Field.CRIMINOGENE_FACTOREN.words().size() - literals.words().size();
      SortedSet<Integer> cuts = bounds(Field.AANTAL_CRIMINOGENE_FACTOREN);
      int lowest = cuts.headSet(count + 1).isEmpty() ? 0 : count;
      SortedSet<Integer> higher = cuts.tailSet(count + 1);
      int highest = higher.isEmpty() ? Field.UNBOUNDED : higher.first() - 1;
      return inside <= highest && lowest <= inside + others;
    }
    return true;
  }
}
