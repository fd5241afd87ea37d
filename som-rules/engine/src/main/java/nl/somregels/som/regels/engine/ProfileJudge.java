package nl.somregels.som.regels.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.regels.decide.ConditionCache;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.OntbrekendFinder;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.decide.ProfileReader;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.trace.Explainer;
import nl.somregels.som.regels.trace.FeitValueReader;
import nl.somregels.som.regels.trace.WeeggroepTemplate;
import org.jspecify.annotations.Nullable;

/** Judges a case by the rules of one pack, reading nothing of it but its profile. Thread-safe. */
final class ProfileJudge {
  /** More different findings than a criterion of few conditions comes to. */
  private static final int BEVINDINGEN = 4096;

  private final CriteriaModel model;
  private final ConditionEvaluator session;
  private final OutcomeSpace space;
  private final OntbrekendFinder ontbrekend;
  private final Function<FieldValues, Truth[]> voorwaarden;
  private final Explainer explainer;

  private ProfileJudge(
      CriteriaModel model,
      ConditionEvaluator session,
      OutcomeSpace space,
      Function<FieldValues, Truth[]> voorwaarden,
      Explainer explainer) {
    this.model = model;
    this.session = session;
    this.space = space;
    this.ontbrekend = new OntbrekendFinder(space);
    this.voorwaarden = voorwaarden;
    this.explainer = explainer;
  }

  /** Without cache; {@link RuleLimitException} when the rules are too many or too entangled. */
  static ProfileJudge of(RuleSet rules) {
    CriteriaModel model = new CriteriaModel(rules);
    ConditionEvaluator session = ConditionEvaluator.of(model.voorwaarden());
    OutcomeSpace space = new OutcomeSpace(model, session);
    Explainer explainer = new Explainer(model, rules.voorrang(), PakketEngine.WITHOUT_CACHE);
    return new ProfileJudge(model, session, space, session::evaluate, explainer);
  }

  /**
   * With empty caches, for so many profiles, of the truth of conditions and of findings. None
   * without {@link #profiles} or with {@link PakketEngine#WITHOUT_CACHE}.
   */
  ProfileJudge withCache(int profiles) {
    return new ProfileJudge(
        model,
        session,
        space,
        profiles == PakketEngine.WITHOUT_CACHE
            ? session::evaluate
            : new ConditionCache(model.voorwaarden(), session)::evaluate,
        explainer.withStock(Math.min(profiles, BEVINDINGEN)));
  }

  /** Reads all that {@link #judge} reads of a case; empty when a condition is no comparison. */
  Optional<ProfileReader> profiles() {
    return ProfileReader.of(model.voorwaarden())
        .flatMap(
            all ->
                ProfileReader.of(
                    model.criteria().stream()
                        .flatMap(criterium -> criterium.voorwaarden().stream())
                        .map(Voorwaarde::expression)
                        .toList()));
  }

  /** What the criteria make of every case of a profile, given any of its cases. */
  ProfileResult judge(FieldValues view, FeitSet known, FeitValueReader lezing) {
    Truth[] truths = voorwaarden.apply(view);
    Status[] statuses = model.statuses(truths);
    return new ProfileResult(
        proposal(statuses, known, space.condition(view)),
        explainer.judge(truths, statuses, known, lezing));
  }

  private PrioriteringSummary proposal(Status[] statuses, FeitSet known, long[] condition) {
    Decision decision = model.outcome(statuses, known.contains(Feit.FASE));
    Set<Prioriteit> possible = space.outcomes(condition);
    return new PrioriteringSummary(
        decision.prioriteit(),
        possible.equals(Set.of(decision.prioriteit())),
        List.copyOf(possible),
        decision.contradictory(),
        model.states(statuses),
        ontbrekend.determine(known, condition, decision.prioriteit()),
        null,
        false);
  }

  /**
   * The group of a case that is left to professional weighing; null for any other case, and when
   * the pack has no groups. The optional criteria tell so many cases apart that it is no part of
   * what a profile determines.
   */
  @Nullable WeeggroepTemplate group(
      ProfileResult judgement, FieldValues view, FeitSet known, FeitValueReader lezing) {
    return judgement.proposal().prioriteit() == Prioriteit.PROFESSIONELE_WEGING
            && !model.options().isEmpty()
        ? explainer.weigh(voorwaarden.apply(view), known, lezing)
        : null;
  }
}
