package nl.somregels.som.regels.decide;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;

/**
 * One unknown of its own: a field, or a few fields that are only possible in certain combinations.
 * A set of combinations is a long with one bit per combination. Immutable.
 */
final class Variable {
  private final List<Field> velden;
  private final Set<Field> eigen;
  private final List<List<ValueClass>> combinaties;
  private final ValueClass[][] klassen;
  private final Map<Field, long[]> delen = new EnumMap<>(Field.class);
  private final Map<Field, long[]> bestaand = new EnumMap<>(Field.class);

  /**
   * A variable.
   *
   * @param velden the fields
   * @param combinaties the consistent combinations, one class per field; for a number in rising
   *     order
   */
  Variable(List<Field> velden, List<List<ValueClass>> combinaties) {
    this.velden = List.copyOf(velden);
    this.eigen = EnumSet.copyOf(velden);
    this.combinaties = combinaties.stream().map(List::copyOf).toList();
    if (combinaties.size() > Long.SIZE) {
      throw tooMany(velden.get(0));
    }
    this.klassen =
        combinaties.stream().map(c -> c.toArray(ValueClass[]::new)).toArray(ValueClass[][]::new);
    for (Field veld : velden) {
      delen.put(veld, klassen(veld).stream().mapToLong(this::waarin).toArray());
      bestaand.put(
          veld,
          klassen(veld).stream()
              .filter(klasse -> !klasse.zegtGeen())
              .mapToLong(this::waarin)
              .toArray());
    }
  }

  /** The rules tell more values of the field apart than a set has bits. */
  static RuleLimitException tooMany(Field veld) {
    return new RuleLimitException(
        null,
        "De regels maken te veel onderscheid in " + veld.naam() + ".",
        veld.soort() == Field.FieldKind.WOORDEN
            ? "Noem in alle regels samen hoogstens 6 verschillende woorden."
            : "Gebruik in alle regels samen minder verschillende getallen.");
  }

  List<Field> velden() {
    return velden;
  }

  /** Whether it is about this field. */
  boolean heeft(Field veld) {
    return eigen.contains(veld);
  }

  List<List<ValueClass>> combinaties() {
    return combinaties;
  }

  /** The combinations that what is known leaves possible; never empty for a consistent case. */
  long mogelijk(FieldValues beeld) {
    long set = 0;
    for (int i = 0; i < klassen.length; i++) {
      if (past(klassen[i], beeld)) {
        set |= 1L << i;
      }
    }
    return set;
  }

  private static boolean past(ValueClass[] combinatie, FieldValues beeld) {
    for (ValueClass klasse : combinatie) {
      if (!klasse.mogelijk(beeld)) {
        return false;
      }
    }
    return true;
  }

  /** The combinations in which the field has this class. */
  private long waarin(ValueClass klasse) {
    long set = 0;
    for (int i = 0; i < combinaties.size(); i++) {
      if (combinaties.get(i).contains(klasse)) {
        set |= 1L << i;
      }
    }
    return set;
  }

  /** The different classes of one field, in order of appearance. */
  List<ValueClass> klassen(Field veld) {
    int plaats = velden.indexOf(veld);
    return combinaties.stream().map(combinatie -> combinatie.get(plaats)).distinct().toList();
  }

  /** For each class of a field the combinations that have it. */
  long[] delen(Field veld) {
    return delen.get(veld).clone();
  }

  /** As {@link #delen}, without the class that says that there is known to be nothing. */
  long[] bestaandeDelen(Field veld) {
    return bestaand.get(veld).clone();
  }

  /** Puts one combination into a case. */
  void zet(int combinatie, FieldValuesBuilder beeld) {
    combinaties.get(combinatie).forEach(klasse -> klasse.zet(beeld));
  }
}
