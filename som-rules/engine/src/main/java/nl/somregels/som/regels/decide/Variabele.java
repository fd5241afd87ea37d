package nl.somregels.som.regels.decide;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;

/**
 * One unknown of its own: a field, or a few fields that are only possible in certain combinations.
 * A set of combinations is a long with one bit per combination. Immutable.
 */
final class Variabele {
  private final List<Veld> velden;
  private final Set<Veld> eigen;
  private final List<List<Klasse>> combinaties;
  private final Klasse[][] klassen;
  private final Map<Veld, long[]> delen = new EnumMap<>(Veld.class);
  private final Map<Veld, long[]> bestaand = new EnumMap<>(Veld.class);

  /**
   * A variable.
   *
   * @param velden the fields
   * @param combinaties the consistent combinations, one class per field; for a number in rising
   *     order
   */
  Variabele(List<Veld> velden, List<List<Klasse>> combinaties) {
    this.velden = List.copyOf(velden);
    this.eigen = EnumSet.copyOf(velden);
    this.combinaties = combinaties.stream().map(List::copyOf).toList();
    if (combinaties.size() > Long.SIZE) {
      throw tooMany(velden.get(0));
    }
    this.klassen = combinaties.stream().map(c -> c.toArray(Klasse[]::new)).toArray(Klasse[][]::new);
    for (Veld veld : velden) {
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
  static RuleLimitException tooMany(Veld veld) {
    return new RuleLimitException(
        null,
        "De regels maken te veel onderscheid in " + veld.naam() + ".",
        veld.soort() == Veld.Soort.WOORDEN
            ? "Noem in alle regels samen hoogstens 6 verschillende woorden."
            : "Gebruik in alle regels samen minder verschillende getallen.");
  }

  List<Veld> velden() {
    return velden;
  }

  /** Whether it is about this field. */
  boolean heeft(Veld veld) {
    return eigen.contains(veld);
  }

  List<List<Klasse>> combinaties() {
    return combinaties;
  }

  /** The combinations that what is known leaves possible; never empty for a consistent case. */
  long mogelijk(Feitenbeeld beeld) {
    long set = 0;
    for (int i = 0; i < klassen.length; i++) {
      if (past(klassen[i], beeld)) {
        set |= 1L << i;
      }
    }
    return set;
  }

  private static boolean past(Klasse[] combinatie, Feitenbeeld beeld) {
    for (Klasse klasse : combinatie) {
      if (!klasse.mogelijk(beeld)) {
        return false;
      }
    }
    return true;
  }

  /** The combinations in which the field has this class. */
  private long waarin(Klasse klasse) {
    long set = 0;
    for (int i = 0; i < combinaties.size(); i++) {
      if (combinaties.get(i).contains(klasse)) {
        set |= 1L << i;
      }
    }
    return set;
  }

  /** The different classes of one field, in order of appearance. */
  List<Klasse> klassen(Veld veld) {
    int plaats = velden.indexOf(veld);
    return combinaties.stream().map(combinatie -> combinatie.get(plaats)).distinct().toList();
  }

  /** For each class of a field the combinations that have it. */
  long[] delen(Veld veld) {
    return delen.get(veld).clone();
  }

  /** As {@link #delen}, without the class that says that there is known to be nothing. */
  long[] bestaandeDelen(Veld veld) {
    return bestaand.get(veld).clone();
  }

  /** Puts one combination into a case. */
  void zet(int combinatie, FeitenbeeldBuilder beeld) {
    combinaties.get(combinatie).forEach(klasse -> klasse.zet(beeld));
  }
}
