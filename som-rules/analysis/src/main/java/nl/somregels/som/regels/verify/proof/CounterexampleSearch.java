package nl.somregels.som.regels.verify.proof;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.profile.count.DecisionPair;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.OutcomeAutomaton;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.PossibleStates;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleBundle;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.count.WitnessPath;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * Finds the case, or the two cases, that state the fewest facts and surely break a law: the outcome
 * is firm and the law speaks of them, whatever is still unknown.
 *
 * <p>Why none states fewer. Every choice of one class per bundle is tried, first those that state
 * nothing, then with one fact more each time. Of choices in the same state (the same is settled,
 * and they can still end in the same ways) only one is followed, and none that can still end
 * without breaking the law whatever comes after.
 */
final class CounterexampleSearch {
  private final PackModel model;
  private final List<PossibleBundle> bundles;
  private final OutcomeAutomaton<Optional<DecisionPair>> automaton;
  private final List<BitSet> holds;
  private final List<Map<SearchClass, ClassPair>> kinds;

  /** The model has the law's conditions as an option; {@code breaks} judges two outcomes. */
  CounterexampleSearch(
      ProfileSpace space, JointStates pairs, PackModel model, Predicate<DecisionPair> breaks) {
    this.model = model;
    this.bundles = new PossibleStates(space, pairs, model, model).bundles();
    this.automaton =
        new OutcomeAutomaton<>(
            bundles,
            not ->
                Optional.of(DecisionPair.of(model, model, not))
                    .filter(outcome -> inWet(not.left()) && inWet(not.right()))
                    .filter(breaks));
    this.holds = automaton.withoutChanceOf(Optional::isPresent);
    this.kinds = bundles.stream().map(CounterexampleSearch::kinds).toList();
  }

  private static Map<SearchClass, ClassPair> kinds(PossibleBundle bundle) {
    Map<SearchClass, ClassPair> kinds = new LinkedHashMap<>();
    for (PossibleClass valueClass : bundle.classes()) {
      kinds.merge(
          new SearchClass(valueClass.left(), valueClass.right(), valueClass.sets()),
          valueClass.pair(),
          ClassPair::leastFeiten);
    }
    return kinds;
  }

  /** Two cases, or one twice for a law about single cases, that surely break a law. */
  record Counterexample(WitnessPath zaken, DecisionPair outcome) {}

  private boolean inWet(CriteriumSet not) {
    return !model.options(ProfileState.settled(not)).isEmpty();
  }

  /** The smallest; some case must break the law when everything is known. */
  Counterexample smallest() {
    int most = kinds.stream().mapToInt(CounterexampleSearch::mostFeiten).sum();
    for (int feiten = 0; feiten <= most; feiten += 2) { // the two cases state the same facts
      Optional<Counterexample> counterexample = withAtMost(feiten);
      if (counterexample.isPresent()) {
        return counterexample.get();
      }
    }
    throw new IllegalStateException("no case surely breaks the law");
  }

  private static int mostFeiten(Map<SearchClass, ClassPair> kinds) {
    return kinds.values().stream().mapToInt(ClassPair::feiten).max().orElse(0);
  }

  /** The state of a case, or a pair, to which some bundles were added. */
  private record SearchState(ProfileState left, ProfileState right, BitSet paths) {}

  /** Classes of one bundle that come to the same. */
  private record SearchClass(ProfileState left, ProfileState right, Set<Blocked> sets) {}

  private Optional<Counterexample> withAtMost(int feiten) {
    Map<SearchState, WitnessPath> states =
        Map.of(
            new SearchState(ProfileState.BEGIN, ProfileState.BEGIN, automaton.begin()),
            WitnessPath.BEGIN);
    for (int b = 0; b < bundles.size(); b++) {
      states = further(b, states, feiten);
    }
    return states.entrySet().stream()
        .flatMap(done -> counterexample(done.getKey(), done.getValue()).stream())
        .findFirst();
  }

  private Map<SearchState, WitnessPath> further(
      int b, Map<SearchState, WitnessPath> states, int feiten) {
    Map<SearchState, WitnessPath> further = new LinkedHashMap<>();
    states.forEach(
        (until, zaken) ->
            kinds
                .get(b)
                .forEach(
                    (kind, pair) -> {
                      if (zaken.feiten() + pair.feiten() > feiten) {
                        return;
                      }
                      BitSet paths = automaton.further(b, until.paths, kind.sets);
                      if (!paths.intersects(holds.get(b + 1))) {
                        further.merge(
                            new SearchState(
                                until.left.together(kind.left),
                                until.right.together(kind.right),
                                paths),
                            zaken.and(pair),
                            WitnessPath::orShorter);
                      }
                    }));
    return further;
  }

  /** What this breaks, if both outcomes are firm. */
  private Optional<Counterexample> counterexample(SearchState done, WitnessPath zaken) {
    DecisionPair decisions = DecisionPair.of(model, done.left, done.right);
    return automaton.finals(done.paths).equals(Set.of(Optional.of(decisions)))
        ? Optional.of(new Counterexample(zaken, decisions))
        : Optional.empty();
  }
}
