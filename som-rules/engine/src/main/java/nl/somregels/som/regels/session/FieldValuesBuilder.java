package nl.somregels.som.regels.session;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a case, field by field; everything not set is unknown. */
public final class FieldValuesBuilder {
  private @Nullable FieldValues begonnen;

  /** The word of a choice. */
  public FieldValuesBuilder keuze(Field veld, String woord) {
    beeld().keuzes[veld.ordinal()] = woord;
    return this;
  }

  /** The bounds of a number, both inclusive. */
  public FieldValuesBuilder getal(Field veld, int laagste, int hoogste) {
    beeld().laagste[veld.ordinal()] = laagste;
    beeld().hoogste[veld.ordinal()] = hoogste;
    return this;
  }

  /**
   * All the words of a list.
   *
   * @param woorden not changed any more
   */
  public FieldValuesBuilder woorden(Field veld, Set<String> woorden) {
    beeld().lijst(veld, Collections.unmodifiableSet(woorden));
    return this;
  }

  /** What another case knows of these fields. */
  public FieldValuesBuilder neemOver(FieldValues ander, List<Field> velden) {
    beeld().neemOver(ander, velden);
    return this;
  }

  /** The result; the builder starts anew. */
  public FieldValues build() {
    FieldValues klaar = beeld();
    begonnen = null;
    return klaar;
  }

  private FieldValues beeld() {
    if (begonnen == null) {
      begonnen = new FieldValues();
    }
    return begonnen;
  }
}
