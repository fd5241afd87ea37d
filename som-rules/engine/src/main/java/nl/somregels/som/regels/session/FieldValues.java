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
  private static final int AANTAL = Field.values().length;

  final @Nullable String[] keuzes = new String[AANTAL];
  final int[] laagste = new int[AANTAL];
  final int[] hoogste = new int[AANTAL];

  /** Few cases have a list that a rule reads; the map is shared until one does. */
  private Map<Field, Set<String>> woorden = Map.of();

  FieldValues() {
    Arrays.fill(laagste, Field.GEEN_GETAL);
    Arrays.fill(hoogste, Field.ONBEGRENSD);
  }

  /** The words that a list holds; only while this is being built. */
  void lijst(Field veld, Set<String> wel) {
    if (woorden.isEmpty()) {
      woorden = Map.of(veld, wel);
    } else {
      woorden = new EnumMap<>(woorden);
      woorden.put(veld, wel);
    }
  }

  /** Takes over what the other knows of these fields; only while this one is being built. */
  void neemOver(FieldValues ander, List<Field> velden) {
    for (Field veld : velden) {
      int plaats = veld.ordinal();
      keuzes[plaats] = ander.keuzes[plaats];
      laagste[plaats] = ander.laagste[plaats];
      hoogste[plaats] = ander.hoogste[plaats];
      Set<String> wel = ander.woorden.get(veld);
      if (wel != null) {
        lijst(veld, wel);
      }
    }
  }

  /** The word of a choice, or null when unknown. */
  public @Nullable String keuze(Field veld) {
    return keuzes[veld.ordinal()];
  }

  /** The lower bound of a number. */
  public int laagste(Field veld) {
    return laagste[veld.ordinal()];
  }

  /** The upper bound of a number. */
  public int hoogste(Field veld) {
    return hoogste[veld.ordinal()];
  }

  /** The words of a list, or null when the list is unknown. */
  public @Nullable Set<String> woorden(Field veld) {
    return woorden.get(veld);
  }
}
