package nl.somregels.som.regels.profile.count;

import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Niet;

/**
 * What two judgements end in.
 *
 * @param links of the first
 * @param rechts of the second
 */
public record Uitkomstpaar(Prioriteit links, Prioriteit rechts) {

  /** When all that is held back is this. */
  public static Uitkomstpaar van(Profielmodel links, Profielmodel rechts, Niet niet) {
    return new Uitkomstpaar(
        prioriteit(links, new Profielstand(niet.links(), 0, true)),
        prioriteit(rechts, new Profielstand(niet.rechts(), 0, true)));
  }

  /** What one pack proposes for two cases as far as they are known. */
  public static Uitkomstpaar van(Profielmodel model, Profielstand links, Profielstand rechts) {
    return new Uitkomstpaar(prioriteit(model, links), prioriteit(model, rechts));
  }

  private static Prioriteit prioriteit(Profielmodel model, Profielstand stand) {
    return model.uitkomst(stand).prioriteit();
  }
}
