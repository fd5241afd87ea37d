package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.DatedCase;

/** A kind of change: the number of profiles, and the case with the fewest facts. */
record ChangeGroup<K>(K key, long count, DatedCase witness) {

  /** Each kind once, in no order, with witnesses from {@code shown}, a superset of the counted. */
  static <K> List<ChangeGroup<K>> all(
      List<JointDifference> counted,
      List<JointDifference> shown,
      Predicate<JointDifference> which,
      Function<JointDifference, K> key) {
    Map<K, Long> counts = new HashMap<>();
    counted.stream()
        .filter(which)
        .forEach(
            difference ->
                counts.merge(key.apply(difference), difference.state().count(), Long::sum));
    Map<K, List<JointDifference>> cases =
        shown.stream().filter(which).collect(Collectors.groupingBy(key));
    return counts.entrySet().stream()
        .map(
            kind ->
                new ChangeGroup<>(
                    kind.getKey(), kind.getValue(), smallest(cases.get(kind.getKey()))))
        .toList();
  }

  private static DatedCase smallest(List<JointDifference> cases) {
    int feiten =
        cases.stream().mapToInt(difference -> difference.state().feiten()).min().orElseThrow();
    return cases.stream()
        .filter(difference -> difference.state().feiten() == feiten)
        .map(difference -> difference.state().witness())
        .min(Comparator.comparing(witness -> witness.toJson().toString()))
        .orElseThrow();
  }
}
