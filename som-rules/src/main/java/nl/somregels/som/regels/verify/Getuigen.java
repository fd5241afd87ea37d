package nl.somregels.som.regels.verify;

import java.util.function.Predicate;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Waarheid;

/** Makes a case smaller: facts are left out as long as what it shows stays true. */
public final class Getuigen {
  private Getuigen() {}

  /** The case without the facts that do not matter for what it shows. */
  public static Getuige uitgekleed(Gedetineerde geval, Predicate<Gedetineerde> blijft) {
    Gedetineerde kleiner = geval;
    for (Feit feit : geval.bekendeFeiten().keySet()) {
      if (feit != Feit.KENMERK) {
        Gedetineerde zonder = kleiner.toBuilder().met(feit, null).build();
        if (blijft.test(zonder)) {
          kleiner = zonder;
        }
      }
    }
    return new Getuige(
        kleiner.toBuilder().met(Feit.KENMERK, "getuige").build(), Profielruimte.PEILDATUM);
  }

  /** The smallest case out of a profile in which exactly these criteria still surely apply. */
  static Getuige kleinste(Profielruimte ruimte, Profielmodel model, long profiel, long criteria) {
    return uitgekleed(
        ruimte.geval(profiel),
        geval -> {
          Waarheid[] waarheden =
              ruimte.sessie().evaluate(Feitenlifter.lift(geval, Profielruimte.PEILDATUM));
          return (model.vanToepassing(waarheden) & criteria) == criteria;
        });
  }
}
