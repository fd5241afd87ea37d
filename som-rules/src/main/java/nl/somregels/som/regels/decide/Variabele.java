package nl.somregels.som.regels.decide;

import java.util.List;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;

/**
 * One unknown of its own: a field, or a few fields that are only possible in certain combinations.
 * A set of combinations is a long with one bit per combination. Immutable.
 *
 * @param velden the fields
 * @param combinaties the consistent combinations, one class per field; for a number in rising order
 */
record Variabele(List<Veld> velden, List<List<Klasse>> combinaties) {
  Variabele {
    velden = List.copyOf(velden);
    combinaties = combinaties.stream().map(List::copyOf).toList();
    if (combinaties.size() > Long.SIZE) {
      throw new IllegalArgumentException(
          "De regels maken te veel onderscheid in " + velden.get(0).naam() + ".");
    }
  }

  /** The combinations that what is known leaves possible; never empty for a consistent case. */
  long mogelijk(Feitenbeeld beeld) {
    long set = 0;
    for (int i = 0; i < combinaties.size(); i++) {
      if (combinaties.get(i).stream().allMatch(klasse -> klasse.mogelijk(beeld))) {
        set |= 1L << i;
      }
    }
    return set;
  }

  /** The combinations in which the field has this class. */
  long waarin(Klasse klasse) {
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

  /** Puts one combination into a case. */
  void zet(int combinatie, FeitenbeeldBuilder beeld) {
    combinaties.get(combinatie).forEach(klasse -> klasse.zet(beeld));
  }
}
