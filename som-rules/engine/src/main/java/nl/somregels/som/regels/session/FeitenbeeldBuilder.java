package nl.somregels.som.regels.session;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Veld;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a case, field by field; everything not set is unknown. */
public final class FeitenbeeldBuilder {
  private @Nullable Feitenbeeld begonnen;

  /** The word of a choice. */
  public FeitenbeeldBuilder keuze(Veld veld, String woord) {
    beeld().keuzes[veld.ordinal()] = woord;
    return this;
  }

  /** The bounds of a number, both inclusive. */
  public FeitenbeeldBuilder getal(Veld veld, int laagste, int hoogste) {
    beeld().laagste[veld.ordinal()] = laagste;
    beeld().hoogste[veld.ordinal()] = hoogste;
    return this;
  }

  /**
   * All the words of a list.
   *
   * @param woorden not changed any more
   */
  public FeitenbeeldBuilder woorden(Veld veld, Set<String> woorden) {
    beeld().lijst(veld, Collections.unmodifiableSet(woorden));
    return this;
  }

  /** What another case knows of these fields. */
  public FeitenbeeldBuilder neemOver(Feitenbeeld ander, List<Veld> velden) {
    beeld().neemOver(ander, velden);
    return this;
  }

  /** The result; the builder starts anew. */
  public Feitenbeeld build() {
    Feitenbeeld klaar = beeld();
    begonnen = null;
    return klaar;
  }

  private Feitenbeeld beeld() {
    if (begonnen == null) {
      begonnen = new Feitenbeeld();
    }
    return begonnen;
  }
}
