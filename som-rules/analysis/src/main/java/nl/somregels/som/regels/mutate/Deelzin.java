package nl.somregels.som.regels.mutate;

import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;

/** A part of a condition in words; the vocabulary has sentences for whole conditions only. */
final class Deelzin {
  private Deelzin() {}

  static String van(Expressie deel) {
    if (deel instanceof Gelijk gelijk) {
      return gelijk.veld().naam() + " " + gelijk.woord();
    }
    if (deel instanceof Bevat bevat) {
      return bevat.veld().naam() + (bevat.erin() ? " met " : " zonder ") + bevat.woord();
    }
    if (deel instanceof Grens grens) {
      return grens.veld().naam()
          + (grens.minstens() ? " minstens " : " lager dan ")
          + grens.veld().eenheid().toon(grens.grens());
    }
    return deel instanceof Samen samen
        ? samen(samen.delen(), " en ")
        : samen(((Een) deel).delen(), " of ");
  }

  private static String samen(List<Expressie> delen, String woord) {
    return delen.stream().map(Deelzin::van).collect(Collectors.joining(woord));
  }
}
