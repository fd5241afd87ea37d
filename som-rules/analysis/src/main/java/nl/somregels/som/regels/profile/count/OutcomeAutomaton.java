package nl.somregels.som.regels.profile.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleBundle;

/**
 * How cases can still end ({@code E}) while their bundles are added one by one.
 *
 * <p>Two states are told apart only if some continuation leads to another end; that is worked out
 * backwards, from the ends. A case with some bundles added is a set of states. Immutable.
 */
public final class OutcomeAutomaton<E> {
  private final List<E> finals = new ArrayList<>();

  /** Per bundle and state before it, the state that each choice of the bundle leads to. */
  private final List<Map<Integer, Map<Blocked, Integer>>> transitions = new ArrayList<>();

  private final BitSet begin = new BitSet();

  public OutcomeAutomaton(List<PossibleBundle> bundles, Function<Blocked, E> end) {
    List<Set<Blocked>> choices = bundles.stream().map(OutcomeAutomaton::choices).toList();
    List<Set<Blocked>> reached = reached(choices);
    Map<E, Integer> numbers = new LinkedHashMap<>();
    Map<Blocked, Integer> afterwards = new HashMap<>();
    for (Blocked not : reached.get(choices.size())) {
      afterwards.put(not, numbers.computeIfAbsent(end.apply(not), fresh -> numbers.size()));
    }
    finals.addAll(numbers.keySet());
    for (int b = choices.size() - 1; b >= 0; b--) {
      afterwards = beforehand(reached.get(b), choices.get(b), afterwards);
    }
    begin.set(afterwards.get(Blocked.NONE));
  }

  private static Set<Blocked> choices(PossibleBundle bundle) {
    return bundle.classes().stream()
        .flatMap(valueClass -> valueClass.sets().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Set<Blocked>> reached(List<Set<Blocked>> choices) {
    List<Set<Blocked>> reached = new ArrayList<>(List.of(Set.of(Blocked.NONE)));
    for (Set<Blocked> choice : choices) {
      Set<Blocked> further = new LinkedHashSet<>();
      for (Blocked until : reached.get(reached.size() - 1)) {
        choice.forEach(not -> further.add(until.and(not)));
      }
      reached.add(further);
    }
    return reached;
  }

  private Map<Blocked, Integer> beforehand(
      Set<Blocked> reached, Set<Blocked> choices, Map<Blocked, Integer> afterwards) {
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    Map<Integer, Map<Blocked, Integer>> becomes = new HashMap<>();
    Map<Blocked, Integer> beforehand = new HashMap<>();
    for (Blocked until : reached) {
      List<Integer> consequences =
          choices.stream().map(not -> afterwards.get(until.and(not))).toList();
      Integer number = numbers.get(consequences);
      if (number == null) {
        number = numbers.size();
        numbers.put(consequences, number);
        Map<Blocked, Integer> perChoice = new HashMap<>();
        choices.forEach(not -> perChoice.put(not, afterwards.get(until.and(not))));
        becomes.put(number, perChoice);
      }
      beforehand.put(until, number);
    }
    transitions.add(0, becomes);
    return beforehand;
  }

  public BitSet begin() {
    return (BitSet) begin.clone();
  }

  /** After one more bundle, whose class can come to hold back one of these. */
  public BitSet further(int bundle, BitSet until, Set<Blocked> sets) {
    BitSet further = new BitSet();
    until.stream()
        .mapToObj(transitions.get(bundle)::get)
        .forEach(becomes -> sets.forEach(not -> further.set(becomes.get(not))));
    return further;
  }

  /** All ends of a case to which every bundle has been added. */
  public Set<E> finals(BitSet done) {
    return done.stream().mapToObj(finals::get).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Per number of bundles added, from none, the states from which no case ends so. */
  public List<BitSet> withoutChanceOf(Predicate<E> end) {
    BitSet without = new BitSet();
    for (int number = 0; number < finals.size(); number++) {
      without.set(number, !end.test(finals.get(number)));
    }
    List<BitSet> all = new ArrayList<>(List.of(without));
    for (int b = transitions.size() - 1; b >= 0; b--) {
      BitSet afterwards = all.get(0);
      BitSet beforehand = new BitSet();
      transitions
          .get(b)
          .forEach(
              (number, becomes) ->
                  beforehand.set(number, becomes.values().stream().allMatch(afterwards::get)));
      all.add(0, beforehand);
    }
    return all;
  }
}
