package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/** Every kind of change: counted over fully known profiles, shown by the smallest case of all. */
final class OvergangCounter {
  private final List<JointDifference> complete;
  private final List<JointDifference> all;

  OvergangCounter(List<JointDifference> complete, List<JointDifference> all) {
    this.complete = complete;
    this.all = all;
  }

  /** From which prioriteit to which other, ordered by name. */
  List<Overgang> fromPrioriteit(Map<OutcomeTransition, List<RegelDifference>> causes) {
    return overgangen(
        ChangeGroup.all(
            complete, all, JointDifference::otherPrioriteit, JointDifference::prioriteit),
        causes);
  }

  /** From which weeggroep to which other, ordered by name. */
  List<Overgang> fromWeeggroep(Map<OutcomeTransition, List<RegelDifference>> causes) {
    return overgangen(
        ChangeGroup.all(complete, all, JointDifference::otherWeeggroep, JointDifference::weeggroep),
        causes);
  }

  /** The changes of prioriteit that no fully known profile has, ordered by name. */
  List<Overgang> onlyPartly() {
    Set<OutcomeTransition> known =
        complete.stream()
            .filter(JointDifference::otherPrioriteit)
            .map(JointDifference::prioriteit)
            .collect(Collectors.toSet());
    Predicate<JointDifference> fresh =
        difference -> difference.otherPrioriteit() && !known.contains(difference.prioriteit());
    return overgangen(ChangeGroup.all(all, all, fresh, JointDifference::prioriteit), Map.of());
  }

  /** From each to each, the same one too; ordered by name. */
  List<OvergangCount> movement(Function<JointDifference, OutcomeTransition> step) {
    return complete.stream()
        .collect(
            Collectors.groupingBy(
                step, Collectors.summingLong(difference -> difference.state().count())))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new OvergangCount(each.getKey().from(), each.getKey().to(), each.getValue()))
        .toList();
  }

  /** Every kind at the same prioriteit: by prioriteit, the largest first, then by its lines. */
  List<RedenChange> reasons() {
    return ChangeGroup.all(
            complete,
            all,
            JointDifference::otherReason,
            difference -> new RedenChangeKey(difference.from().prioriteit(), difference.others()))
        .stream()
        .map(
            kind ->
                new RedenChange(
                    kind.key().prioriteit, kind.key().others, kind.count(), kind.witness()))
        .sorted(
            Comparator.comparing((RedenChange reason) -> reason.prioriteit().name())
                .thenComparing(Comparator.comparingLong(RedenChange::aantal).reversed())
                .thenComparing(reason -> reason.anders().toString()))
        .toList();
  }

  private record RedenChangeKey(Prioriteit prioriteit, List<String> others) {}

  private static List<Overgang> overgangen(
      List<ChangeGroup<OutcomeTransition>> kinds,
      Map<OutcomeTransition, List<RegelDifference>> causes) {
    return kinds.stream()
        .sorted(Comparator.comparing(ChangeGroup::key))
        .map(
            kind ->
                new Overgang(
                    kind.key().from(),
                    kind.key().to(),
                    kind.count(),
                    kind.witness(),
                    causes.getOrDefault(kind.key(), List.of())))
        .toList();
  }
}
