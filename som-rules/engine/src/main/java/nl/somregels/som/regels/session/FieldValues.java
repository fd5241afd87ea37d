package nl.somregels.som.regels.session;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every {@link Field} of one case: the fact that goes into a Drools session. A
 * choice is its word, or null when unknown; a number is an interval; a list is all the words it
 * holds. Every question the rules ask needs evidence on one of these, so an unknown fact answers
 * none. Immutable once built.
 */
public final class FieldValues {
  private static final int COUNT = Field.values().length;

  final @Nullable String[] choices = new String[COUNT];
  final int[] lowest = new int[COUNT];
  final int[] highest = new int[COUNT];

  /** Few cases have a list that a rule reads; the map is shared until one does. */
  private Map<Field, Set<String>> words = Map.of();

  FieldValues() {
    Arrays.fill(lowest, Field.NO_NUMBER);
    Arrays.fill(highest, Field.UNBOUNDED);
  }

  /** The words that a list holds; only while this is being built. */
  void list(Field field, Set<String> indeed) {
    if (words.isEmpty()) {
      words = Map.of(field, indeed);
    } else {
      words = new EnumMap<>(words);
      words.put(field, indeed);
    }
  }

  /** Takes over what the other knows of these fields; only while this one is being built. */
  void takeOver(FieldValues other, List<Field> fields) {
    for (Field field : fields) {
      int place = field.ordinal();
      choices[place] = other.choices[place];
      lowest[place] = other.lowest[place];
      highest[place] = other.highest[place];
      Set<String> indeed = other.words.get(field);
      if (indeed != null) {
        list(field, indeed);
      }
    }
  }

  /** The word of a choice, or null when unknown. */
  public @Nullable String choice(Field field) {
    return choices[field.ordinal()];
  }

  public int lowest(Field field) {
    return lowest[field.ordinal()];
  }

  public int highest(Field field) {
    return highest[field.ordinal()];
  }

  /** The words of a list, or null when the list is unknown. */
  public @Nullable Set<String> words(Field field) {
    return words.get(field);
  }
}
