package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.vergelijking.RegelDifference;

/**
 * Which changes of the rules cause which transitions, decided over every fully known profile.
 *
 * <p>A change causes a transition when undoing that change alone in the second pack gives at least
 * one profile of the transition another prioriteit, or another weeggroep for transitions of
 * weeggroep. When several changes each suffice, undoing one does nothing; then those are the causes
 * that, made alone in the first pack, give some profile of the transition something else than the
 * first pack does. When no change does that alone either, all changes together are the cause.
 *
 * <p>Undoing a change needs no new judgement: it takes each criterion with its conditions from one
 * of the packs ({@link Counterfactual}). Optional criteria that changed are judged as criteria
 * here, where they have no influence on the outcome, so that each is told apart; precedence of a
 * criterion comes and goes with it.
 */
final class CauseFinder {
  private final RuleSet from;
  private final RuleSet to;
  private final List<RuleChange> changes;
  private final Set<CriteriumCode> changed;
  private final PackModel left;
  private final PackModel right;
  private final Collection<JointState> states;

  /** {@code space} has the conditions of both packs, {@code pairs} its cases with themselves. */
  CauseFinder(
      RuleSet from, RuleSet to, List<RuleChange> changes, ProfileSpace space, JointStates pairs) {
    this.from = from;
    this.to = to;
    this.changes = changes;
    this.changed = changes.stream().map(RuleChange::code).collect(Collectors.toSet());
    this.left = new PackModel(withOptionsSeparate(from), space.voorwaarden());
    this.right = new PackModel(withOptionsSeparate(to), space.voorwaarden());
    this.states = changes.isEmpty() ? List.of() : pairs.states(Completeness.VOLLEDIG, left, right);
  }

  Map<OutcomeTransition, List<RegelDifference>> fromPrioriteit() {
    return find((trial, state) -> trial.prioriteit(state).name());
  }

  Map<OutcomeTransition, List<RegelDifference>> fromWeeggroep() {
    return find(Counterfactual::weeggroep);
  }

  private Map<OutcomeTransition, List<RegelDifference>> find(
      BiFunction<Counterfactual, JointState, String> outcome) {
    List<Mover> movers = movers(outcome);
    Map<OutcomeTransition, Set<Integer>> causes = new TreeMap<>();
    movers.forEach(mover -> causes.put(mover.step, new TreeSet<>()));
    for (int i = 0; i < changes.size(); i++) {
      Counterfactual without = trial(changes.get(i).back().apply(to));
      for (Mover mover : movers) {
        if (!outcome.apply(without, mover.state).equals(mover.step.to())) {
          causes.get(mover.step).add(i);
        }
      }
    }
    Set<OutcomeTransition> open = withoutCause(causes);
    for (int i = 0; i < changes.size() && !open.isEmpty(); i++) {
      Counterfactual onlyWith = trial(changes.get(i).ahead().apply(from));
      for (Mover mover : movers) {
        OutcomeTransition step = mover.step;
        if (open.contains(step) && !outcome.apply(onlyWith, mover.state).equals(step.from())) {
          causes.get(step).add(i);
        }
      }
    }
    Set<Integer> all =
        IntStream.range(0, changes.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    withoutCause(causes).forEach(step -> causes.put(step, all));
    Map<OutcomeTransition, List<RegelDifference>> differences = new TreeMap<>();
    causes.forEach((step, numbers) -> differences.put(step, differences(numbers)));
    return differences;
  }

  private record Mover(JointState state, OutcomeTransition step) {}

  private List<Mover> movers(BiFunction<Counterfactual, JointState, String> outcome) {
    Counterfactual first = trial(from);
    Counterfactual now = trial(to);
    List<Mover> movers = new ArrayList<>();
    for (JointState state : states) {
      OutcomeTransition step =
          new OutcomeTransition(outcome.apply(first, state), outcome.apply(now, state));
      if (!step.from().equals(step.to())) {
        movers.add(new Mover(state, step));
      }
    }
    return movers;
  }

  private static Set<OutcomeTransition> withoutCause(Map<OutcomeTransition, Set<Integer>> causes) {
    return causes.entrySet().stream()
        .filter(step -> step.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<RegelDifference> differences(Set<Integer> numbers) {
    return numbers.stream().flatMap(number -> changes.get(number).differences().stream()).toList();
  }

  private Counterfactual trial(RuleSet rules) {
    return new Counterfactual(rules, options(rules, this::isChanged), left, right);
  }

  private boolean isChanged(Criterium option) {
    return changed.contains(option.code());
  }

  private static List<Criterium> options(RuleSet rules, Predicate<Criterium> which) {
    return rules.opties().stream().filter(which).toList();
  }

  private RuleSet withOptionsSeparate(RuleSet rules) {
    List<Criterium> criteria = new ArrayList<>(rules.criteria());
    criteria.addAll(options(rules, this::isChanged));
    return new RuleSet(
        criteria, rules.voorrang(), rules.weging(), options(rules, option -> !isChanged(option)));
  }
}
