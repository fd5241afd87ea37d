package nl.somregels.som.regels.profile.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.Truth;

/**
 * Sends every fully known profile through production Drools and holds the result against what
 * {@link JointStates} counts from its classes. They must be the same for each joint judgement, so
 * what is concluded from the classes holds for every profile that Drools judged.
 */
public final class ExhaustiveCheck {
  private ExhaustiveCheck() {}

  /**
   * Lets Drools judge every profile; {@code complete} is all that was counted from classes, and
   * {@code progress} is called by several threads.
   *
   * @throws IllegalStateException when Drools judged a profile otherwise
   */
  public static void test(
      ProfileSpace space,
      Collection<JointState> complete,
      PackModel left,
      PackModel right,
      LongConsumer progress) {
    Map<Blocked, Long> expected =
        complete.stream()
            .collect(
                Collectors.toMap(
                    state -> new Blocked(state.left().not(), state.right().not()),
                    JointState::count));
    StateCount count =
        ProfileScan.run(space, () -> new StateCount(left, right), StateCount::add, progress);
    if (!count.counts.equals(expected)) {
      throw new IllegalStateException("Drools judges a profile otherwise than its classes");
    }
  }

  private static final class StateCount implements ProfileScan.ProfileConsumer {
    private final PackModel left;
    private final PackModel right;
    private final Map<Blocked, Long> counts = new HashMap<>();

    StateCount(PackModel left, PackModel right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public void profile(Truth[] truths) {
      CriteriumSet not = not(left, truths);
      counts.merge(new Blocked(not, left == right ? not : not(right, truths)), 1L, Long::sum);
    }

    private static CriteriumSet not(PackModel model, Truth[] truths) {
      return model.fold(ProfileState.settled(model.not(truths))).not();
    }

    void add(StateCount other) {
      other.counts.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }
  }
}
