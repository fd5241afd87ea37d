package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/**
 * Every kind of change between two packs: counted over fully known profiles, shown by the case that
 * states the fewest facts of all cases, partly known ones included.
 */
final class OvergangCounter {
  private final List<JointDifference> volledig;
  private final List<JointDifference> alle;

  OvergangCounter(List<JointDifference> volledig, List<JointDifference> alle) {
    this.volledig = volledig;
    this.alle = alle;
  }

  /** From which prioriteit to which other, ordered by name. */
  List<Overgang> vanPrioriteit(Map<OutcomeTransition, List<RegelDifference>> oorzaken) {
    return overgangen(
        ChangeGroup.alle(
            volledig, alle, JointDifference::anderePrioriteit, JointDifference::prioriteit),
        oorzaken);
  }

  /** From which weeggroep to which other, ordered by name. */
  List<Overgang> vanWeeggroep(Map<OutcomeTransition, List<RegelDifference>> oorzaken) {
    return overgangen(
        ChangeGroup.alle(
            volledig, alle, JointDifference::andereWeeggroep, JointDifference::weeggroep),
        oorzaken);
  }

  /** The changes of prioriteit that no fully known profile has, ordered by name. */
  List<Overgang> alleenDeels() {
    Set<OutcomeTransition> bekend =
        volledig.stream()
            .filter(JointDifference::anderePrioriteit)
            .map(JointDifference::prioriteit)
            .collect(Collectors.toSet());
    Predicate<JointDifference> nieuw =
        verschil -> verschil.anderePrioriteit() && !bekend.contains(verschil.prioriteit());
    return overgangen(ChangeGroup.alle(alle, alle, nieuw, JointDifference::prioriteit), Map.of());
  }

  /** From prioriteit to prioriteit, the same one too; ordered by name. */
  List<OvergangCount> beweging() {
    return volledig.stream()
        .collect(
            Collectors.groupingBy(
                JointDifference::prioriteit,
                Collectors.summingLong(verschil -> verschil.stand().aantal())))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(stap -> new OvergangCount(stap.getKey().van(), stap.getKey().naar(), stap.getValue()))
        .toList();
  }

  /** Every kind at the same prioriteit: by prioriteit, the largest first, then by its lines. */
  List<RedenChange> redenen() {
    return ChangeGroup.alle(
            volledig,
            alle,
            JointDifference::andereReden,
            verschil -> new RedenChangeKey(verschil.van().prioriteit(), verschil.anders()))
        .stream()
        .map(
            soort ->
                new RedenChange(
                    soort.sleutel().prioriteit,
                    soort.sleutel().anders,
                    soort.aantal(),
                    soort.getuige()))
        .sorted(
            Comparator.comparing((RedenChange reden) -> reden.prioriteit().name())
                .thenComparing(Comparator.comparingLong(RedenChange::aantal).reversed())
                .thenComparing(reden -> reden.anders().toString()))
        .toList();
  }

  private record RedenChangeKey(Prioriteit prioriteit, List<String> anders) {}

  private static List<Overgang> overgangen(
      List<ChangeGroup<OutcomeTransition>> soorten,
      Map<OutcomeTransition, List<RegelDifference>> oorzaken) {
    return soorten.stream()
        .sorted(Comparator.comparing(ChangeGroup::sleutel))
        .map(
            soort ->
                new Overgang(
                    soort.sleutel().van(),
                    soort.sleutel().naar(),
                    soort.aantal(),
                    soort.getuige(),
                    oorzaken.getOrDefault(soort.sleutel(), List.of())))
        .toList();
  }
}
