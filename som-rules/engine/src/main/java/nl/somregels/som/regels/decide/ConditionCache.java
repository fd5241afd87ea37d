package nl.somregels.som.regels.decide;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * Remembers what Drools said of each condition, so that it is asked only about a case in which some
 * condition meets a class of its fields for the first time. Exact for the reason that a {@link
 * ProfileKey} is: the truth of a condition depends on nothing but the classes of the fields that it
 * names. There are few of those per condition, so profiles that are new, but in nothing that one
 * condition can tell, cost no session. Thread-safe: what two threads write at once is the same.
 */
public final class ConditionCache {
  /** A condition with more classes than this many bits is asked about each time. */
  private static final int MEESTE_BITS = 12;

  private static final Truth[] WAARHEDEN = Truth.values();

  private final ConditionEvaluator sessie;
  private final List<ConditionStore> perVoorwaarde;

  /**
   * A memo that knows nothing yet.
   *
   * @param voorwaarden those of the session, in its order, all comparisons that a {@link
   *     ProfileReader} accepts
   */
  public ConditionCache(List<Expression> voorwaarden, ConditionEvaluator sessie) {
    this.sessie = sessie;
    this.perVoorwaarde = voorwaarden.stream().map(ConditionStore::van).toList();
  }

  /** What {@link ConditionEvaluator#evaluate(FieldValues)} gives for this case. */
  public Truth[] evaluate(FieldValues beeld) {
    Truth[] waarheden = new Truth[perVoorwaarde.size()];
    for (int i = 0; i < waarheden.length; i++) {
      ConditionStore geheugen = perVoorwaarde.get(i);
      int eerder = geheugen.perKlasse[geheugen.klasse(beeld)];
      if (eerder == 0) {
        return vraag(beeld);
      }
      waarheden[i] = WAARHEDEN[eerder - 1];
    }
    return waarheden;
  }

  private Truth[] vraag(FieldValues beeld) {
    Truth[] waarheden = sessie.evaluate(beeld);
    for (int i = 0; i < waarheden.length; i++) {
      perVoorwaarde.get(i).onthoud(beeld, waarheden[i]);
    }
    return waarheden;
  }

  /** Of one condition: per class of its fields 0, or 1 more than the place of its truth. */
  private record ConditionStore(List<FieldReader> velden, byte[] perKlasse) {
    static ConditionStore van(Expression voorwaarde) {
      List<Variable> variabelen = Variables.of(List.of(voorwaarde));
      List<FieldReader> velden =
          voorwaarde.velden().stream().map(veld -> lezer(variabelen, veld)).toList();
      int bits = velden.stream().mapToInt(FieldReader::aantalBits).sum();
      return bits > MEESTE_BITS
          ? new ConditionStore(List.of(), new byte[1])
          : new ConditionStore(velden, new byte[1 << bits]);
    }

    private static FieldReader lezer(List<Variable> variabelen, Field veld) {
      return variabelen.stream()
          .filter(variabele -> variabele.heeft(veld))
          .map(variabele -> FieldReader.van(variabele, veld))
          .findFirst()
          .orElseThrow();
    }

    int klasse(FieldValues beeld) {
      int klasse = 0;
      for (int i = 0; i < velden.size(); i++) {
        FieldReader veld = velden.get(i);
        klasse = klasse << veld.aantalBits() | veld.lees(beeld);
      }
      return klasse;
    }

    void onthoud(FieldValues beeld, Truth waarheid) {
      if (!velden.isEmpty()) {
        perKlasse[klasse(beeld)] = (byte) (waarheid.ordinal() + 1);
      }
    }
  }
}
