package nl.somregels.som.regels.verify;

import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.verify.Mogelijkheden.Niet;

/**
 * What two judgements end in when everything is filled in.
 *
 * @param links of the first
 * @param rechts of the second
 */
record Uitkomstpaar(Prioriteit links, Prioriteit rechts) {

  static Uitkomstpaar van(Profielmodel links, Profielmodel rechts, Niet niet) {
    return new Uitkomstpaar(prioriteit(links, niet.links()), prioriteit(rechts, niet.rechts()));
  }

  private static Prioriteit prioriteit(Profielmodel model, long niet) {
    return model.uitkomst(new Profielstand(niet, 0, true)).prioriteit();
  }
}
