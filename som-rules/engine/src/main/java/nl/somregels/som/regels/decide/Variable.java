package nl.somregels.som.regels.decide;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;

/** A field, or fields that go together; a set of their combinations has a bit for each. */
final class Variable {
  private final List<Field> fields;
  private final Set<Field> own;
  private final List<List<ValueClass>> combinations;
  private final ValueClass[][] classes;
  private final Map<Field, long[]> parts = new EnumMap<>(Field.class);
  private final Map<Field, long[]> existing = new EnumMap<>(Field.class);

  /** {@code combinations}: one class per field; for a number in rising order. */
  Variable(List<Field> fields, List<List<ValueClass>> combinations) {
    this.fields = List.copyOf(fields);
    this.own = EnumSet.copyOf(fields);
    this.combinations = combinations.stream().map(List::copyOf).toList();
    if (combinations.size() > Long.SIZE) {
      throw tooMany(fields.get(0));
    }
    this.classes =
        combinations.stream().map(c -> c.toArray(ValueClass[]::new)).toArray(ValueClass[][]::new);
    for (Field field : fields) {
      parts.put(field, classes(field).stream().mapToLong(this::inWhich).toArray());
      existing.put(
          field,
          classes(field).stream()
              .filter(valueClass -> !valueClass.saysNone())
              .mapToLong(this::inWhich)
              .toArray());
    }
  }

  /** The rules tell more values of the field apart than a set has bits. */
  static RuleLimitException tooMany(Field field) {
    return new RuleLimitException(
        null,
        "De regels maken te veel onderscheid in " + field.naam() + ".",
        field.kind() == Field.FieldKind.WOORDEN
            ? "Noem in alle regels samen hoogstens 6 verschillende woorden."
            : "Gebruik in alle regels samen minder verschillende getallen.");
  }

  List<Field> fields() {
    return fields;
  }

  boolean has(Field field) {
    return own.contains(field);
  }

  List<List<ValueClass>> combinations() {
    return combinations;
  }

  /** The combinations that what is known leaves possible; never empty for a consistent case. */
  long possible(FieldValues view) {
    long set = 0;
    for (int i = 0; i < classes.length; i++) {
      if (fits(classes[i], view)) {
        set |= 1L << i;
      }
    }
    return set;
  }

  private static boolean fits(ValueClass[] combination, FieldValues view) {
    for (ValueClass valueClass : combination) {
      if (!valueClass.possible(view)) {
        return false;
      }
    }
    return true;
  }

  private long inWhich(ValueClass valueClass) {
    long set = 0;
    for (int i = 0; i < combinations.size(); i++) {
      if (combinations.get(i).contains(valueClass)) {
        set |= 1L << i;
      }
    }
    return set;
  }

  List<ValueClass> classes(Field field) {
    int place = fields.indexOf(field);
    return combinations.stream().map(combination -> combination.get(place)).distinct().toList();
  }

  /** For each class of a field the combinations that have it. */
  long[] parts(Field field) {
    return parts.get(field).clone();
  }

  /** As {@link #parts}, without the class that says that there is known to be nothing. */
  long[] existingParts(Field field) {
    return existing.get(field).clone();
  }

  void set(int combination, FieldValuesBuilder view) {
    combinations.get(combination).forEach(valueClass -> valueClass.set(view));
  }
}
