package nl.somregels.som.regels.decide;

import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;

/** A part of a field's values within which no rule of a pack can tell two values apart. */
sealed interface ValueClass {

  void set(FieldValuesBuilder view);

  /** Whether what is known of the case leaves a value of this class possible. */
  boolean possible(FieldValues view);

  /** Whether it says that there is known to be no information, or no RISC. */
  default boolean saysNone() {
    return this instanceof IntervalClass interval && interval.noInformation()
        || this instanceof WordClass word && word.word().equals(Field.ABSENT);
  }

  record WordClass(Field field, String word) implements ValueClass {
    @Override
    public void set(FieldValuesBuilder view) {
      view.choice(field, word);
    }

    @Override
    public boolean possible(FieldValues view) {
      String known = view.choice(field);
      return known == null || known.equals(word);
    }
  }

  /** The numbers between two thresholds, both ends inclusive. */
  record IntervalClass(Field field, int from, int upTo) implements ValueClass {
    @Override
    public void set(FieldValuesBuilder view) {
      int number = from == Field.NO_NUMBER ? upTo : from;
      view.number(field, number, number);
    }

    @Override
    public boolean possible(FieldValues view) {
      return from <= view.highest(field) && view.lowest(field) <= upTo;
    }

    boolean noInformation() {
      return from == Field.NO_INFORMATION;
    }
  }

  /** The lists that hold, of the words the rules name, exactly these. */
  record WordsClass(Field field, Set<String> named, Set<String> inside) implements ValueClass {
    public WordsClass {
      named = Set.copyOf(named);
      inside = Set.copyOf(inside);
    }

    @Override
    public void set(FieldValuesBuilder view) {
      view.words(field, inside);
    }

    @Override
    public boolean possible(FieldValues view) {
      Set<String> known = view.words(field);
      if (known == null) {
        return true;
      }
      for (String word : named) {
        if (known.contains(word) != inside.contains(word)) {
          return false;
        }
      }
      return true;
    }
  }
}
