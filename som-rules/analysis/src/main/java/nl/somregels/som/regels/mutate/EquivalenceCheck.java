package nl.somregels.som.regels.mutate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FactLifter;
import org.jspecify.annotations.Nullable;

/**
 * Compares rules with changed ones over every case, fully or partly known. Exact: {@link
 * JointStates} holds every way in which both judge a case of the space of their joint conditions,
 * and {@link RuleSlice} leaves out only what cannot tell them apart. Not thread-safe.
 */
final class EquivalenceCheck {
  private final RuleSet original;
  private @Nullable ComparedSpace own;

  EquivalenceCheck(RuleSet original) {
    this.original = original;
  }

  private record ComparedSpace(ProfileSpace space, JointStates pairs) {
    static ComparedSpace of(List<Expression> voorwaarden) {
      ProfileSpace space = ProfileSpace.of(voorwaarden);
      return new ComparedSpace(space, JointStates.same(space));
    }
  }

  EquivalenceResult with(RuleSet others) {
    RuleSlice slice = RuleSlice.of(original, others);
    if (slice.isAboutOptions()) {
      EquivalenceResult options = compare(slice.withoutCriteria());
      if (options.witness() == null || isWeighed(options.witness())) {
        return options;
      }
    }
    return compare(slice);
  }

  private EquivalenceResult compare(RuleSlice slice) {
    ComparedSpace in = space(slice);
    JudgementPair judgement = JudgementPair.of(slice, in.space.voorwaarden());
    Collection<JointState> states =
        in.pairs.states(Completeness.GEDEELTELIJK, judgement.left(), judgement.right());
    DatedCase witness =
        states.stream()
            .filter(judgement::differs)
            .min(
                Comparator.<JointState, Boolean>comparing(state -> !judgement.fallsOn(state))
                    .thenComparing(JointState::feiten))
            .map(state -> withFase(state.witness(), in.space))
            .orElse(null);
    return new EquivalenceResult(states.stream().mapToLong(JointState::count).sum(), witness);
  }

  /**
   * Whether people weigh this case. Then the smallest case in which an option differs, found
   * without looking at the criteria, is the smallest of all: to be weighed it needs a known phase,
   * and the option needs the rest.
   */
  private boolean isWeighed(DatedCase witness) {
    ProfileSpace space = own().space;
    PackModel model = new PackModel(original.withOptions(List.of()), space.voorwaarden());
    Gedetineerde oneCase = witness.gedetineerde();
    ProfileState state =
        model.state(
            space.session().evaluate(FactLifter.lift(oneCase, witness.peildatum())),
            oneCase.fase().isPresent());
    return model.outcome(state).prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
  }

  private ComparedSpace space(RuleSlice slice) {
    List<Expression> voorwaarden =
        Stream.concat(slice.original().conditions(), slice.others().conditions())
            .distinct()
            .toList();
    return voorwaarden.equals(ownConditions()) ? own() : ComparedSpace.of(voorwaarden);
  }

  /** The space of the criteria themselves, which every changed effect needs. */
  private ComparedSpace own() {
    ComparedSpace known = own;
    if (known == null) {
      known = ComparedSpace.of(ownConditions());
      own = known;
    }
    return known;
  }

  private List<Expression> ownConditions() {
    return original.withOptions(List.of()).conditions().distinct().toList();
  }

  /** Without a known phase there is no outcome; a phase that no rule reads can be any. */
  private static DatedCase withFase(DatedCase witness, ProfileSpace space) {
    return space.reads(Feit.FASE)
        ? witness
        : new DatedCase(
            witness.gedetineerde().toBuilder().fase(Fase.NA_VONNIS).build(), witness.peildatum());
  }
}
