package nl.somregels.som.regels.decide;

import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;

/** A part of a field's values within which no rule of a pack can tell two values apart. */
sealed interface ValueClass {

  /** Puts a value of this class into a case. */
  void zet(FieldValuesBuilder beeld);

  /** Whether what is known of the case leaves a value of this class possible. */
  boolean mogelijk(FieldValues beeld);

  /** Whether it says that there is known to be no information, or no RISC. */
  default boolean zegtGeen() {
    return this instanceof IntervalClass interval && interval.geenInformatie()
        || this instanceof WordClass woord && woord.woord().equals(Field.AFWEZIG);
  }

  /** One word of a choice. */
  record WordClass(Field veld, String woord) implements ValueClass {
    @Override
    public void zet(FieldValuesBuilder beeld) {
      beeld.keuze(veld, woord);
    }

    @Override
    public boolean mogelijk(FieldValues beeld) {
      String bekend = beeld.keuze(veld);
      return bekend == null || bekend.equals(woord);
    }
  }

  /** The numbers between two thresholds, both ends inclusive. */
  record IntervalClass(Field veld, int van, int totEnMet) implements ValueClass {
    @Override
    public void zet(FieldValuesBuilder beeld) {
      int getal = van == Field.GEEN_GETAL ? totEnMet : van;
      beeld.getal(veld, getal, getal);
    }

    @Override
    public boolean mogelijk(FieldValues beeld) {
      return van <= beeld.hoogste(veld) && beeld.laagste(veld) <= totEnMet;
    }

    boolean geenInformatie() {
      return van == Field.GEEN_INFORMATIE;
    }
  }

  /** The lists that hold, of the words the rules name, exactly these. */
  record WordsClass(Field veld, Set<String> genoemd, Set<String> erin) implements ValueClass {
    /** Copies the sets. */
    public WordsClass {
      genoemd = Set.copyOf(genoemd);
      erin = Set.copyOf(erin);
    }

    @Override
    public void zet(FieldValuesBuilder beeld) {
      beeld.woorden(veld, erin);
    }

    @Override
    public boolean mogelijk(FieldValues beeld) {
      Set<String> bekend = beeld.woorden(veld);
      if (bekend == null) {
        return true;
      }
      for (String woord : genoemd) {
        if (bekend.contains(woord) != erin.contains(woord)) {
          return false;
        }
      }
      return true;
    }
  }
}
