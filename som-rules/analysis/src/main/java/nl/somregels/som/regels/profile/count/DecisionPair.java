package nl.somregels.som.regels.profile.count;

import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;

/**
 * What two judgements end in.
 *
 * @param links of the first
 * @param rechts of the second
 */
public record DecisionPair(Prioriteit links, Prioriteit rechts) {

  /** When all that is held back is this. */
  public static DecisionPair van(PackModel links, PackModel rechts, Blocked niet) {
    return new DecisionPair(
        prioriteit(links, new ProfileState(niet.links(), 0, true)),
        prioriteit(rechts, new ProfileState(niet.rechts(), 0, true)));
  }

  /** What one pack proposes for two cases as far as they are known. */
  public static DecisionPair van(PackModel model, ProfileState links, ProfileState rechts) {
    return new DecisionPair(prioriteit(model, links), prioriteit(model, rechts));
  }

  private static Prioriteit prioriteit(PackModel model, ProfileState stand) {
    return model.uitkomst(stand).prioriteit();
  }
}
