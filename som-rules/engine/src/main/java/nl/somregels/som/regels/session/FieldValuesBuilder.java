package nl.somregels.som.regels.session;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a case, field by field; everything not set is unknown. */
public final class FieldValuesBuilder {
  private @Nullable FieldValues started;

  public FieldValuesBuilder choice(Field field, String word) {
    view().choices[field.ordinal()] = word;
    return this;
  }

  /** The bounds of a number, both inclusive. */
  public FieldValuesBuilder number(Field field, int lowest, int highest) {
    view().lowest[field.ordinal()] = lowest;
    view().highest[field.ordinal()] = highest;
    return this;
  }

  /** All the words of a list, which is not changed any more. */
  public FieldValuesBuilder words(Field field, Set<String> words) {
    view().list(field, Collections.unmodifiableSet(words));
    return this;
  }

  public FieldValuesBuilder takeOver(FieldValues other, List<Field> fields) {
    view().takeOver(other, fields);
    return this;
  }

  /** The result; the builder starts anew. */
  public FieldValues build() {
    FieldValues done = view();
    started = null;
    return done;
  }

  private FieldValues view() {
    if (started == null) {
      started = new FieldValues();
    }
    return started;
  }
}
