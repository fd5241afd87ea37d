package nl.somregels.som.regels.decide;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;

/**
 * Remembers what Drools said of each condition, so that it is asked only about a case in which some
 * condition meets a class of its fields for the first time. Exact for the reason that a {@link
 * Profiel} is: the truth of a condition depends on nothing but the classes of the fields that it
 * names. There are few of those per condition, so profiles that are new, but in nothing that one
 * condition can tell, cost no session. Thread-safe: what two threads write at once is the same.
 */
public final class Voorwaardenmemo {
  /** A condition with more classes than this many bits is asked about each time. */
  private static final int MEESTE_BITS = 12;

  private static final Waarheid[] WAARHEDEN = Waarheid.values();

  private final Voorwaardensessie sessie;
  private final List<Geheugen> perVoorwaarde;

  /**
   * A memo that knows nothing yet.
   *
   * @param voorwaarden those of the session, in its order, all comparisons that a {@link
   *     ProfielReader} accepts
   */
  public Voorwaardenmemo(List<Expressie> voorwaarden, Voorwaardensessie sessie) {
    this.sessie = sessie;
    this.perVoorwaarde = voorwaarden.stream().map(Geheugen::van).toList();
  }

  /** What {@link Voorwaardensessie#evaluate(Feitenbeeld)} gives for this case. */
  public Waarheid[] evaluate(Feitenbeeld beeld) {
    Waarheid[] waarheden = new Waarheid[perVoorwaarde.size()];
    for (int i = 0; i < waarheden.length; i++) {
      Geheugen geheugen = perVoorwaarde.get(i);
      int eerder = geheugen.perKlasse[geheugen.klasse(beeld)];
      if (eerder == 0) {
        return vraag(beeld);
      }
      waarheden[i] = WAARHEDEN[eerder - 1];
    }
    return waarheden;
  }

  private Waarheid[] vraag(Feitenbeeld beeld) {
    Waarheid[] waarheden = sessie.evaluate(beeld);
    for (int i = 0; i < waarheden.length; i++) {
      perVoorwaarde.get(i).onthoud(beeld, waarheden[i]);
    }
    return waarheden;
  }

  /** Of one condition: per class of its fields 0, or 1 more than the place of its truth. */
  private record Geheugen(List<VeldReader> velden, byte[] perKlasse) {
    static Geheugen van(Expressie voorwaarde) {
      List<Variabele> variabelen = Variabelen.of(List.of(voorwaarde));
      List<VeldReader> velden =
          voorwaarde.velden().stream().map(veld -> lezer(variabelen, veld)).toList();
      int bits = velden.stream().mapToInt(VeldReader::aantalBits).sum();
      return bits > MEESTE_BITS
          ? new Geheugen(List.of(), new byte[1])
          : new Geheugen(velden, new byte[1 << bits]);
    }

    private static VeldReader lezer(List<Variabele> variabelen, Veld veld) {
      return variabelen.stream()
          .filter(variabele -> variabele.heeft(veld))
          .map(variabele -> VeldReader.van(variabele, veld))
          .findFirst()
          .orElseThrow();
    }

    int klasse(Feitenbeeld beeld) {
      int klasse = 0;
      for (int i = 0; i < velden.size(); i++) {
        VeldReader veld = velden.get(i);
        klasse = klasse << veld.aantalBits() | veld.lees(beeld);
      }
      return klasse;
    }

    void onthoud(Feitenbeeld beeld, Waarheid waarheid) {
      if (!velden.isEmpty()) {
        perKlasse[klasse(beeld)] = (byte) (waarheid.ordinal() + 1);
      }
    }
  }
}
