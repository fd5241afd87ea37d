package nl.somregels.som.regels.profile.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
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
   * Lets Drools judge every profile of a space.
   *
   * @param complete all ways in which the two packs judge its fully known profiles, counted from
   *     its classes
   * @param progress hears how many profiles are done, from several threads
   * @throws IllegalStateException when Drools judged a profile otherwise than its classes say
   */
  public static void test(
      ProfileSpace space,
      Collection<JointState> complete,
      PackModel left,
      PackModel right,
      LongConsumer progress) {
    Map<StateKey, Long> expected =
        complete.stream().collect(Collectors.toMap(StateKey::of, JointState::count));
    StateCount count =
        ProfileScan.run(space, () -> new StateCount(left, right), StateCount::add, progress);
    if (!count.counts.equals(expected)) {
      throw new IllegalStateException("Drools judges a profile otherwise than its classes");
    }
  }

  /** The rules that do not apply; of a fully known profile all others do. */
  private record StateKey(long notLeft, long notRight) {
    static StateKey of(JointState state) {
      return new StateKey(state.left().not(), state.right().not());
    }
  }

  private static final class StateCount implements ProfileScan.ProfileConsumer {
    private final PackModel left;
    private final PackModel right;
    private final Map<StateKey, Long> counts = new HashMap<>();

    StateCount(PackModel left, PackModel right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public void profile(Truth[] truths) {
      long not = not(left, truths);
      long other = left == right ? not : not(right, truths);
      counts.merge(new StateKey(not, other), 1L, Long::sum);
    }

    private static long not(PackModel model, Truth[] truths) {
      ProfileState state = model.state(truths, true);
      if (state.open() != 0) {
        throw new IllegalStateException("a condition with everything known is not settled");
      }
      return model.fold(state).not();
    }

    void add(StateCount other) {
      other.counts.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }
  }
}
