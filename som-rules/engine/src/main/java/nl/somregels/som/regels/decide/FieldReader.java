package nl.somregels.som.regels.decide;

import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;

/** Reads what the rules can tell of one field, as a number of a few bits. Immutable. */
sealed interface FieldReader {

  /** What is known of the field, from 0 and below two to the power {@link #bitCount}. */
  int read(FieldValues view);

  /** Whether that leaves one class of the field. */
  boolean isDetermined(int read);

  int bitCount();

  static FieldReader of(Variable variable, Field field) {
    List<ValueClass> classes = variable.classes(field);
    return switch (field.kind()) {
      case KEUZE -> new ChoiceReader(field, field.words().toArray(String[]::new));
      case GETAL ->
          new NumberReader(
              field,
              classes.stream()
                  .mapToInt(valueClass -> ((ValueClass.IntervalClass) valueClass).from())
                  .filter(from -> from != Field.NO_NUMBER)
                  .distinct()
                  .sorted()
                  .toArray());
      case WOORDEN ->
          new ListReader(
              field, ((ValueClass.WordsClass) classes.get(0)).named().stream().sorted().toList());
    };
  }

  private static int bits(int values) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(values - 1);
  }

  /** A choice: 0 when unknown, or the place of its word from 1. */
  record ChoiceReader(Field field, String[] words) implements FieldReader {
    @Override
    public int read(FieldValues view) {
      String word = view.choice(field);
      if (word == null) {
        return 0;
      }
      int place = 0;
      while (!words[place].equals(word)) {
        place++;
      }
      return place + 1;
    }

    @Override
    public boolean isDetermined(int read) {
      return read > 0;
    }

    @Override
    public int bitCount() {
      return bits(words.length + 1);
    }
  }

  /** A number: how many of the cuts are at or below each of its bounds. */
  record NumberReader(Field field, int[] cuts) implements FieldReader {
    @Override
    public int read(FieldValues view) {
      return place(view.lowest(field)) | place(view.highest(field)) << bits(cuts.length + 1);
    }

    private int place(int bound) {
      int place = 0;
      while (place < cuts.length && cuts[place] <= bound) {
        place++;
      }
      return place;
    }

    @Override
    public boolean isDetermined(int read) {
      int half = bits(cuts.length + 1);
      return read >> half == (read & (1 << half) - 1);
    }

    @Override
    public int bitCount() {
      return 2 * bits(cuts.length + 1);
    }
  }

  /** A list: 0 when unknown, or 1 and a bit for each named word that is in it. */
  record ListReader(Field field, List<String> named) implements FieldReader {
    @Override
    public int read(FieldValues view) {
      Set<String> words = view.words(field);
      if (words == null) {
        return 0;
      }
      int read = 1;
      for (int i = 0; i < named.size(); i++) {
        read |= words.contains(named.get(i)) ? 2 << i : 0;
      }
      return read;
    }

    @Override
    public boolean isDetermined(int read) {
      return read > 0;
    }

    @Override
    public int bitCount() {
      return named.size() + 1;
    }
  }
}
