package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Witness;

/**
 * A kind of change, with how often it occurs and the case that states the fewest facts; of several,
 * the first by its facts.
 *
 * @param sleutel what tells it from other kinds
 * @param aantal the number of profiles
 * @param getuige the smallest case
 */
record ChangeGroup<K>(K sleutel, long aantal, Witness getuige) {

  /**
   * Every kind once, in no particular order.
   *
   * @param geteld the cases that are counted
   * @param getoond the cases that may be shown, at least those that are counted
   * @param welke which of them show a change
   * @param sleutel the kind of a change
   */
  static <K> List<ChangeGroup<K>> alle(
      List<JointDifference> geteld,
      List<JointDifference> getoond,
      Predicate<JointDifference> welke,
      Function<JointDifference, K> sleutel) {
    Map<K, Long> aantallen = new HashMap<>();
    geteld.stream()
        .filter(welke)
        .forEach(
            verschil ->
                aantallen.merge(sleutel.apply(verschil), verschil.stand().aantal(), Long::sum));
    Map<K, List<JointDifference>> gevallen =
        getoond.stream().filter(welke).collect(Collectors.groupingBy(sleutel));
    return aantallen.entrySet().stream()
        .map(
            soort ->
                new ChangeGroup<>(
                    soort.getKey(), soort.getValue(), kleinste(gevallen.get(soort.getKey()))))
        .toList();
  }

  private static Witness kleinste(List<JointDifference> gevallen) {
    int feiten =
        gevallen.stream().mapToInt(verschil -> verschil.stand().feiten()).min().orElseThrow();
    return gevallen.stream()
        .filter(verschil -> verschil.stand().feiten() == feiten)
        .map(verschil -> verschil.stand().getuigeLinks())
        .min(Comparator.comparing(getuige -> getuige.toJson().toString()))
        .orElseThrow();
  }
}
