package nl.somregels.som.regels.profile.count;

import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;

/** The outcomes of two judgements. */
public record DecisionPair(Prioriteit left, Prioriteit right) {

  /** When all that is held back is this. */
  public static DecisionPair of(PackModel left, PackModel right, Blocked not) {
    return new DecisionPair(
        prioriteit(left, ProfileState.settled(not.left())),
        prioriteit(right, ProfileState.settled(not.right())));
  }

  /** What one pack proposes for two cases as far as they are known. */
  public static DecisionPair of(PackModel model, ProfileState left, ProfileState right) {
    return new DecisionPair(prioriteit(model, left), prioriteit(model, right));
  }

  private static Prioriteit prioriteit(PackModel model, ProfileState state) {
    return model.outcome(state).prioriteit();
  }
}
