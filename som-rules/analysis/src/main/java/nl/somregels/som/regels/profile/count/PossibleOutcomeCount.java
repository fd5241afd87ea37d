package nl.somregels.som.regels.profile.count;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleBundle;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * Counts over every profile, partly known ones too, which outcomes are possible in two packs,
 * without visiting each.
 *
 * <p>Why it is exact. What a case can become is the set of what its bundles can become together.
 * Bundles are added one by one, and cases that can still end in the same ways ({@link
 * OutcomeAutomaton}) are counted together.
 */
public final class PossibleOutcomeCount {
  private final List<PossibleBundle> bundles;
  private final OutcomeAutomaton<DecisionPair> automaton;

  private PossibleOutcomeCount(
      List<PossibleBundle> bundles, OutcomeAutomaton<DecisionPair> automaton) {
    this.bundles = bundles;
    this.automaton = automaton;
  }

  /** The profiles with these possible outcomes, and the case with the fewest facts. */
  public record StateGroup(
      Set<Prioriteit> left, Set<Prioriteit> right, long count, DatedCase smallest) {}

  /** Every combination of possible outcomes that some profile has, in a fixed order. */
  public static List<StateGroup> count(
      ProfileSpace space, JointStates pairs, PackModel left, PackModel right) {
    List<PossibleBundle> bundles = new PossibleStates(space, pairs, left, right).bundles();
    return new PossibleOutcomeCount(
            bundles, new OutcomeAutomaton<>(bundles, not -> DecisionPair.of(left, right, not)))
        .count();
  }

  private record BundleStep(long count, ClassPair pair) {
    BundleStep and(BundleStep other) {
      return new BundleStep(count + other.count, ClassPair.leastFeiten(pair, other.pair));
    }
  }

  private record CountingState(long count, WitnessPath smallest) {
    CountingState and(CountingState other) {
      return new CountingState(
          Math.addExact(count, other.count), smallest.orShorter(other.smallest));
    }
  }

  private List<StateGroup> count() {
    Map<BitSet, CountingState> states = new LinkedHashMap<>();
    states.put(automaton.begin(), new CountingState(1, WitnessPath.BEGIN));
    for (int b = 0; b < bundles.size(); b++) {
      states = further(b, states);
    }
    Map<List<Set<Prioriteit>>, CountingState> groups = new LinkedHashMap<>();
    states.forEach(
        (done, state) ->
            groups.merge(
                List.of(
                    prioriteiten(done, DecisionPair::left),
                    prioriteiten(done, DecisionPair::right)),
                state,
                CountingState::and));
    return groups.entrySet().stream()
        .map(
            group ->
                new StateGroup(
                    group.getKey().get(0),
                    group.getKey().get(1),
                    group.getValue().count,
                    group.getValue().smallest.left()))
        .toList();
  }

  private Map<BitSet, CountingState> further(int b, Map<BitSet, CountingState> states) {
    Map<Set<Blocked>, BundleStep> classes = new LinkedHashMap<>();
    for (PossibleClass valueClass : bundles.get(b).classes()) {
      classes.merge(valueClass.sets(), new BundleStep(1, valueClass.pair()), BundleStep::and);
    }
    Map<BitSet, CountingState> further = new LinkedHashMap<>();
    states.forEach(
        (until, state) ->
            classes.forEach(
                (sets, step) ->
                    further.merge(
                        automaton.further(b, until, sets),
                        new CountingState(
                            Math.multiplyExact(state.count, step.count),
                            state.smallest.and(step.pair)),
                        CountingState::and)));
    return further;
  }

  private Set<Prioriteit> prioriteiten(BitSet done, Function<DecisionPair, Prioriteit> side) {
    Set<Prioriteit> prioriteiten = EnumSet.noneOf(Prioriteit.class);
    automaton.finals(done).stream().map(side).forEach(prioriteiten::add);
    return prioriteiten;
  }
}
