package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Literals;

/**
 * Cuts the values of every field that the rules read into classes at the literals in the rules, and
 * joins the fields that inform each other: RISC date, label and newest information (the newest is
 * never older than the RISC; GEEN excludes a RISC and a label; a label comes from a RISC), and the
 * words of a list with their number.
 */
final class Variables {
  private static final List<Field> INFORMATION =
      List.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO, Field.NIEUWSTE_INFORMATIE);
  private static final List<Field> FACTORS =
      List.of(Field.CRIMINOGENE_FACTOREN, Field.AANTAL_CRIMINOGENE_FACTOREN);

  private final Literals literals;
  private final Set<Field> fields = EnumSet.noneOf(Field.class);

  private Variables(Collection<Expression> voorwaarden) {
    this.literals = Literals.of(voorwaarden);
    voorwaarden.forEach(voorwaarde -> fields.addAll(voorwaarde.fields()));
  }

  /** Those that these conditions read, ordered by their first field; the phase always is one. */
  static List<Variable> of(Collection<Expression> voorwaarden) {
    Variables source = new Variables(voorwaarden);
    source.fields.add(Field.FASE);
    List<Variable> variables = new ArrayList<>();
    for (Field field : source.fields) {
      List<Field> group = group(field);
      if (variables.stream().noneMatch(variable -> variable.fields().equals(group))) {
        variables.add(source.variable(group));
      }
    }
    return variables;
  }

  private static List<Field> group(Field field) {
    return INFORMATION.contains(field)
        ? INFORMATION
        : FACTORS.contains(field) ? FACTORS : List.of(field);
  }

  private Variable variable(List<Field> group) {
    List<List<ValueClass>> combinations = List.of(List.of());
    for (Field field : group) {
      List<List<ValueClass>> extended = new ArrayList<>();
      for (List<ValueClass> combination : combinations) {
        for (ValueClass valueClass : classes(field)) {
          List<ValueClass> longer = new ArrayList<>(combination);
          longer.add(valueClass);
          extended.add(longer);
        }
      }
      combinations = extended;
    }
    return new Variable(group, combinations.stream().filter(c -> consistent(group, c)).toList());
  }

  /** Every class of a field; throws before it makes more than a variable can have. */
  private List<ValueClass> classes(Field field) {
    long count =
        switch (field.kind()) {
          case KEUZE -> field.words().size();
          case GETAL -> cuts(field).size() + 1L;
          case WOORDEN -> 1L << literals.words().size();
        };
    if (count > Long.SIZE) {
      throw Variable.tooMany(field);
    }
    return switch (field.kind()) {
      case KEUZE ->
          field.words().stream()
              .<ValueClass>map(word -> new ValueClass.WordClass(field, word))
              .toList();
      case GETAL -> intervals(field);
      case WOORDEN -> subsets(field);
    };
  }

  private SortedSet<Integer> cuts(Field field) {
    if (!INFORMATION.contains(field)) {
      return literals.bounds(field);
    }
    SortedSet<Integer> cuts = literals.bounds(INFORMATION);
    cuts.add(Field.NO_INFORMATION);
    return cuts;
  }

  private List<ValueClass> intervals(Field field) {
    List<ValueClass> intervals = new ArrayList<>();
    int from = Field.NO_NUMBER;
    for (int cut : cuts(field)) {
      intervals.add(new ValueClass.IntervalClass(field, from, cut - 1));
      from = cut;
    }
    intervals.add(new ValueClass.IntervalClass(field, from, Field.UNBOUNDED));
    return intervals;
  }

  private List<ValueClass> subsets(Field field) {
    return literals.choices().stream()
        .<ValueClass>map(
            words -> new ValueClass.WordsClass(field, literals.words(), Set.copyOf(words)))
        .toList();
  }

  private boolean consistent(List<Field> group, List<ValueClass> combination) {
    if (group.equals(INFORMATION)) {
      ValueClass.IntervalClass risc = (ValueClass.IntervalClass) combination.get(0);
      ValueClass.WordClass label = (ValueClass.WordClass) combination.get(1);
      ValueClass.IntervalClass newest = (ValueClass.IntervalClass) combination.get(2);
      boolean none = risc.noInformation();
      return none == newest.noInformation()
          && none == label.word().equals(Field.ABSENT)
          && newest.from() <= risc.from();
    }
    if (group.equals(FACTORS)) {
      int inside = ((ValueClass.WordsClass) combination.get(0)).inside().size();
      ValueClass.IntervalClass count = (ValueClass.IntervalClass) combination.get(1);
      int most = inside + Field.CRIMINOGENE_FACTOREN.words().size() - literals.words().size();
      return inside <= count.upTo() && count.from() <= most;
    }
    return true;
  }
}
