package nl.somregels.som.regels.decide;

import java.util.Set;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;

/** A part of a field's values within which no rule of a pack can tell two values apart. */
sealed interface Klasse {

  /** Puts a value of this class into a case. */
  void zet(FeitenbeeldBuilder beeld);

  /** Whether what is known of the case leaves a value of this class possible. */
  boolean mogelijk(Feitenbeeld beeld);

  /** Whether it says that there is known to be no information, or no RISC. */
  default boolean zegtGeen() {
    return this instanceof Interval interval && interval.geenInformatie()
        || this instanceof Woord woord && woord.woord().equals(Veld.AFWEZIG);
  }

  /** One word of a choice. */
  record Woord(Veld veld, String woord) implements Klasse {
    @Override
    public void zet(FeitenbeeldBuilder beeld) {
      beeld.keuze(veld, woord);
    }

    @Override
    public boolean mogelijk(Feitenbeeld beeld) {
      String bekend = beeld.keuze(veld);
      return bekend == null || bekend.equals(woord);
    }
  }

  /** The numbers between two thresholds, both ends inclusive. */
  record Interval(Veld veld, int van, int totEnMet) implements Klasse {
    @Override
    public void zet(FeitenbeeldBuilder beeld) {
      int getal = van == Veld.GEEN_GETAL ? totEnMet : van;
      beeld.getal(veld, getal, getal);
    }

    @Override
    public boolean mogelijk(Feitenbeeld beeld) {
      return van <= beeld.hoogste(veld) && beeld.laagste(veld) <= totEnMet;
    }

    boolean geenInformatie() {
      return van == Veld.GEEN_INFORMATIE;
    }
  }

  /** The lists that hold, of the words the rules name, exactly these. */
  record Woorden(Veld veld, Set<String> genoemd, Set<String> erin) implements Klasse {
    /** Copies the sets. */
    public Woorden {
      genoemd = Set.copyOf(genoemd);
      erin = Set.copyOf(erin);
    }

    @Override
    public void zet(FeitenbeeldBuilder beeld) {
      beeld.woorden(veld, erin);
    }

    @Override
    public boolean mogelijk(Feitenbeeld beeld) {
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
