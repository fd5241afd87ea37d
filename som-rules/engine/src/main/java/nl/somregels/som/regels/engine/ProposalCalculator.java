package nl.somregels.som.regels.engine;

import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.decide.OntbrekendFinder;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.decide.ProfileKey;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is proposed for a case, and what can still become of it, once for all cases that
 * are the same in what is open. That is far fewer than there are profiles: whatever a criterion
 * reads, it tells nothing more once it is settled. Thread-safe.
 */
final class ProposalCalculator {
  private final CriteriaModel model;
  private final OutcomeSpace space;
  private final OntbrekendFinder ontbrekend;
  private final @Nullable ProfileStore<WeeggroepProposals> memory;

  /**
   * For the criteria of a pack.
   *
   * @param generation how many proposals make half of what is remembered, or {@link
   *     PakketEngine#WITHOUT_CACHE}
   */
  ProposalCalculator(CriteriaModel model, OutcomeSpace space, int generation) {
    this.model = model;
    this.space = space;
    this.ontbrekend = new OntbrekendFinder(space);
    this.memory = generation == PakketEngine.WITHOUT_CACHE ? null : new ProfileStore<>(generation);
  }

  /** The same with a memory of its own. */
  ProposalCalculator withMemory(int generation) {
    return new ProposalCalculator(model, space, generation);
  }

  /** What is proposed for a case. */
  WeeggroepProposals of(EvaluationContext zaak) {
    Status[] statuses = model.statuses(zaak.truths());
    long[] condition = space.condition(zaak.view());
    if (memory == null) {
      return make(zaak, statuses, condition);
    }
    ProfileKey open = space.open(statuses, zaak.known(), condition);
    WeeggroepProposals earlier = memory.find(open);
    return earlier == null ? memory.keep(open, make(zaak, statuses, condition)) : earlier;
  }

  private WeeggroepProposals make(EvaluationContext zaak, Status[] statuses, long[] condition) {
    Decision outcome = model.outcome(statuses, zaak.faseKnown());
    Set<Prioriteit> possible = space.outcomes(condition);
    return new WeeggroepProposals(
        new PrioriteringSummary(
            outcome.prioriteit(),
            possible.equals(Set.of(outcome.prioriteit())),
            List.copyOf(possible),
            outcome.contradictory(),
            model.states(statuses),
            ontbrekend.determine(zaak.known(), condition, outcome.prioriteit()),
            null,
            false));
  }
}
