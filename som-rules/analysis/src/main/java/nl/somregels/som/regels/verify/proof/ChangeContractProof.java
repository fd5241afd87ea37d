package nl.somregels.som.regels.verify.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.pack.model.ChangeKind;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackJudgement;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.Truth;

/**
 * Everything that changes between the rules of two packs over fully known cases, held against the
 * changes that are meant. The conditions of each intended change go along as a criterion that
 * changes no outcome, the same on both sides.
 */
public final class ChangeContractProof {
  private static final Comparator<ChangeKind> ORDER =
      Comparator.comparing(ChangeKind::kind).thenComparing(ChangeKind::toString);

  private static final int TRIED = 20;

  private final List<IntendedChange> changes;
  private final ProfileSpace space;
  private final PackModel left;
  private final PackModel right;
  private final Collection<JointState> complete;

  /** Proves now; {@link #fits} must be so for both. */
  public ChangeContractProof(RuleSet from, RuleSet to, List<IntendedChange> changes) {
    this.changes = changes;
    RuleSet measuredFrom = withProbe(from, changes);
    RuleSet measuredTo = withProbe(to, changes);
    this.space =
        ProfileSpace.of(Stream.of(measuredFrom, measuredTo).flatMap(RuleSet::conditions).toList());
    this.left = new PackModel(measuredFrom, space.voorwaarden());
    this.right = new PackModel(measuredTo, space.voorwaarden());
    this.complete = JointStates.same(space).states(Completeness.VOLLEDIG, left, right);
  }

  /** Fully known profiles that change, and one out of which no fact can be left. */
  public record CountedCases(long count, DatedCase smallest) {}

  /** Whether there is room to follow these changes together with the rules. */
  public static boolean fits(RuleSet rules, List<IntendedChange> changes) {
    return rules.criteria().size() + rules.opties().size() + changes.size() <= Long.SIZE;
  }

  private static RuleSet withProbe(RuleSet rules, List<IntendedChange> changes) {
    List<Criterium> criteria =
        Stream.concat(
                rules.criteria().stream(),
                changes.stream().map(change -> ProbeCriterium.of(change.voorwaarden())))
            .toList();
    return new RuleSet(criteria, rules.voorrang(), List.of(), rules.opties());
  }

  public long profiles() {
    return space.count();
  }

  /** Every kind of change with the number of profiles, first those of the outcome. */
  public Map<ChangeKind, Long> changes() {
    return count(false);
  }

  public Map<ChangeKind, CountedCases> unintended() {
    Map<ChangeKind, CountedCases> unintended = new TreeMap<>(ORDER);
    count(true)
        .forEach(
            (change, count) -> unintended.put(change, new CountedCases(count, smallest(change))));
    return unintended;
  }

  /** The intended changes that no profile shows, in order. */
  public List<IntendedChange> unseen() {
    return changes.stream()
        .filter(
            change ->
                complete.stream()
                    .noneMatch(
                        state ->
                            change(state.left(), state.right())
                                    .filter(change.change()::equals)
                                    .isPresent()
                                && holds(change, state.right())))
        .toList();
  }

  private Map<ChangeKind, Long> count(boolean onlyUnintended) {
    Map<ChangeKind, Long> counts = new TreeMap<>(ORDER);
    for (JointState state : complete) {
      change(state.left(), state.right())
          .filter(kind -> !onlyUnintended || isUnintended(state.left(), state.right(), kind))
          .ifPresent(kind -> counts.merge(kind, state.count(), Long::sum));
    }
    return counts;
  }

  /** Leaves out every fact without which the case still changes so, surely outside the lines. */
  private DatedCase smallest(ChangeKind sought) {
    return complete.stream()
        .filter(state -> isUnintended(state.left(), state.right(), sought))
        .limit(TRIED)
        .map(state -> stripped(state.witness().gedetineerde(), sought))
        .min(
            Comparator.<Gedetineerde>comparingInt(oneCase -> oneCase.knownFeiten().size())
                .thenComparing(Gedetineerde::toString))
        .map(oneCase -> new DatedCase(oneCase, ProfileSpace.PEILDATUM))
        .orElseThrow();
  }

  private Gedetineerde stripped(Gedetineerde oneCase, ChangeKind sought) {
    Gedetineerde smaller = oneCase;
    for (Feit feit : oneCase.knownFeiten().keySet()) {
      if (!feit.equals(Feit.KENMERK)) {
        Gedetineerde without = smaller.toBuilder().met(feit, null).build();
        Truth[] truths = space.session().evaluate(FactLifter.lift(without, ProfileSpace.PEILDATUM));
        boolean faseKnown = without.fase().isPresent();
        if (isUnintended(left.state(truths, faseKnown), right.state(truths, faseKnown), sought)) {
          smaller = without;
        }
      }
    }
    return smaller;
  }

  private Optional<ChangeKind> change(ProfileState first, ProfileState then) {
    PackJudgement from = PackJudgement.of(left, first);
    PackJudgement to = PackJudgement.of(right, then);
    if (from.prioriteit() != to.prioriteit()) {
      return Optional.of(ChangeKind.prioriteit(from.prioriteit(), to.prioriteit()));
    }
    if (!from.weeggroep().equals(to.weeggroep())) {
      return Optional.of(ChangeKind.weeggroep(group(from), group(to)));
    }
    return from.equals(to) ? Optional.empty() : Optional.of(ChangeKind.REASON);
  }

  private static String group(PackJudgement judgement) {
    return judgement.weeggroep().equals(PackJudgement.NO_WEEGGROEP)
        ? ChangeKind.NO_GROUP
        : ChangeKind.group(judgement.weeggroep());
  }

  /** Whether the case changes so, and surely stands outside every line that says so. */
  private boolean isUnintended(ProfileState first, ProfileState then, ChangeKind sought) {
    return change(first, then).filter(sought::equals).isPresent()
        && changes.stream()
            .filter(change -> change.change().equals(sought))
            .allMatch(change -> doesNotHold(change, then));
  }

  private boolean holds(IntendedChange change, ProfileState state) {
    return right.applying(state).contains(number(change))
        && changes.stream().filter(change::wijktVoor).allMatch(other -> doesNotHold(other, state));
  }

  private boolean doesNotHold(IntendedChange change, ProfileState state) {
    return state.not().contains(number(change))
        || changes.stream().filter(change::wijktVoor).anyMatch(other -> holds(other, state));
  }

  private int number(IntendedChange change) {
    return right.model().criteria().size() - changes.size() + changes.indexOf(change);
  }
}
