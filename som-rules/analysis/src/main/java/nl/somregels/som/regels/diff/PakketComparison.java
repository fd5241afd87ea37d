package nl.somregels.som.regels.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.profile.count.ExhaustiveCheck;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.PossibleOutcomeCount;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.vergelijking.PossibleOutcomesChange;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.VergelijkingDetails;

/**
 * Compares two packs over every profile that their rules together can tell apart. Fully known
 * profiles each go through Drools, with the conditions of both packs in one knowledge base; partly
 * known ones are counted by multiplying over independent groups.
 */
public final class PakketComparison {
  private final Pakket from;
  private final Pakket to;
  private final ProfileSpace space;
  private final PackModel left;
  private final PackModel right;

  public PakketComparison(Pakket from, Pakket to) {
    this.from = from;
    this.to = to;
    this.space =
        ProfileSpace.of(Stream.concat(from.rules().conditions(), to.rules().conditions()).toList());
    this.left = new PackModel(from.rules(), space.voorwaarden());
    this.right = new PackModel(to.rules(), space.voorwaarden());
  }

  public long count() {
    return space.count();
  }

  /** Compares everything; {@code progress} hears of profiles done, from several threads. */
  public Vergelijking compare(LongConsumer progress) {
    JointStates pairs = JointStates.same(space);
    Collection<JointState> states = pairs.states(Completeness.VOLLEDIG, left, right);
    ExhaustiveCheck.test(space, states, left, right, progress);
    List<JointDifference> complete = differences(states);
    List<JointDifference> all = differences(pairs.states(Completeness.GEDEELTELIJK, left, right));
    OvergangCounter overgangen = new OvergangCounter(complete, all);
    List<RuleChange> changes = RuleDiff.between(from, to);
    CauseFinder causes = new CauseFinder(from.rules(), to.rules(), changes, space, pairs);
    long changed = count(complete, JointDifference::otherPrioriteit);
    return new Vergelijking(
        from.reference(),
        to.reference(),
        space.count(),
        changed,
        count(complete, JointDifference::otherReason),
        count(all, difference -> true) - space.count(),
        count(all, JointDifference::otherPrioriteit) - changed,
        overgangen.fromPrioriteit(causes.fromPrioriteit()),
        overgangen.fromWeeggroep(causes.fromWeeggroep()),
        null,
        null,
        null,
        details(overgangen, changes, pairs));
  }

  private VergelijkingDetails details(
      OvergangCounter overgangen, List<RuleChange> changes, JointStates pairs) {
    return new VergelijkingDetails(
        from.identity(),
        to.identity(),
        Stream.concat(
                changes.stream().flatMap(change -> change.differences().stream()),
                WegingDiff.between(from, to).stream())
            .toList(),
        WordingDiff.between(from, to),
        CriteriumDiff.between(from, to),
        overgangen.movement(JointDifference::prioriteit),
        overgangen.movement(JointDifference::weeggroep),
        overgangen.reasons(),
        overgangen.onlyPartly(),
        possibilities(pairs));
  }

  private List<PossibleOutcomesChange> possibilities(JointStates pairs) {
    return PossibleOutcomeCount.count(space, pairs, left, right).stream()
        .filter(group -> !group.left().equals(group.right()))
        .map(
            group ->
                new PossibleOutcomesChange(
                    List.copyOf(group.left()),
                    List.copyOf(group.right()),
                    group.count(),
                    group.smallest()))
        .sorted(Comparator.comparingLong(PossibleOutcomesChange::aantal).reversed())
        .toList();
  }

  private List<JointDifference> differences(Collection<JointState> states) {
    return states.stream().map(state -> JointDifference.of(state, left, right)).toList();
  }

  private static long count(List<JointDifference> differences, Predicate<JointDifference> sought) {
    return differences.stream()
        .filter(sought)
        .mapToLong(difference -> difference.state().count())
        .sum();
  }
}
