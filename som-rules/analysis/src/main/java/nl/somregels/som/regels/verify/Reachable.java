package nl.somregels.som.regels.verify;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.FactBundle;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.ProofSpace;
import nl.somregels.som.regels.verify.proof.ProofSpaces;
import nl.somregels.som.regels.verify.proof.WeighedOptions;

/**
 * What some case can show, of which all, some or nothing is known. Exact, from the ways in which
 * the rules judge a case as Drools gives them; optional criteria in the cases that are weighed
 * ({@link ProofSpaces#weighed}). Immutable.
 */
final class Reachable {
  private final ProofSpaces spaces;
  private final Set<Prioriteit> prioriteiten = EnumSet.noneOf(Prioriteit.class);
  private final Set<WeeggroepCode> groups = EnumSet.noneOf(WeeggroepCode.class);
  private final Set<List<Object>> shown = new HashSet<>();
  private final Set<CriteriumSet> applying = new LinkedHashSet<>();
  private final Set<CriteriumSet> conflicts = new LinkedHashSet<>();

  Reachable(ProofSpaces spaces) {
    this.spaces = spaces;
    ProofSpace criteria = spaces.criteria();
    statuses(criteria);
    truths(criteria);
    for (JointState state : criteria.partly()) {
      CriteriumSet set = criteria.model().applying(state.left());
      applying.add(set);
      Decision outcome = criteria.model().outcome(state.left());
      prioriteiten.add(outcome.prioriteit());
      if (outcome.contradictory()) {
        conflicts.add(set);
      }
    }
    if (prioriteiten.contains(Prioriteit.PROFESSIONELE_WEGING)) {
      spaces.weighed().ifPresent(this::options);
    }
  }

  private void statuses(ProofSpace space) {
    CriteriumSet not = CriteriumSet.EMPTY;
    CriteriumSet open = CriteriumSet.EMPTY;
    CriteriumSet applies = CriteriumSet.EMPTY;
    for (JointState state : space.partly()) {
      not = not.with(state.left().not());
      open = open.with(state.left().open());
      applies = applies.with(space.model().applying(state.left()));
    }
    status(space, Status.NIET_VAN_TOEPASSING, not);
    status(space, Status.ONBEKEND, open);
    status(space, Status.VAN_TOEPASSING, applies);
  }

  private void status(ProofSpace space, Status status, CriteriumSet set) {
    space.model().model().codes(set).forEach(code -> shown.add(List.of(code, status)));
  }

  private void truths(ProofSpace space) {
    List<Expression> all = space.space().voorwaarden();
    for (FactBundle bundle : space.pairs().bundles(Completeness.GEDEELTELIJK)) {
      for (int i = 0; i < all.size(); i++) {
        if (bundle.touches(all.get(i))) {
          for (FactBundle.BundleClass valueClass : bundle.classes()) {
            shown.add(List.of(all.get(i), valueClass.left().truths()[i]));
          }
        }
      }
    }
  }

  private void options(WeighedOptions weighed) {
    groups.addAll(weighed.groups());
    for (Criterium option : weighed.options()) {
      weighed
          .statuses(option.voorwaarden())
          .forEach(status -> shown.add(List.of(option.code(), status)));
      for (Voorwaarde voorwaarde : option.voorwaarden()) {
        weighed
            .statuses(List.of(voorwaarde))
            .forEach(
                status ->
                    shown.add(List.of(option.code(), voorwaarde.expression(), truth(status))));
      }
    }
  }

  /** What one condition is when a criterion of only that condition has this status. */
  private static Truth truth(Status status) {
    return switch (status) {
      case VAN_TOEPASSING -> Truth.WAAR;
      case NIET_VAN_TOEPASSING -> Truth.ONWAAR;
      case ONBEKEND -> Truth.ONBEKEND;
    };
  }

  /** Whether a criterion can have this status, an optional one where it is seen. */
  boolean status(Criterium criterium, Status status) {
    return shown.contains(List.of(criterium.code(), status));
  }

  boolean truth(Expression voorwaarde, Truth truth) {
    return shown.contains(List.of(voorwaarde, truth));
  }

  boolean truth(Criterium option, Expression voorwaarde, Truth truth) {
    return shown.contains(List.of(option.code(), voorwaarde, truth));
  }

  /** Whether the one criterion can yield to the other: both can apply at once. */
  boolean yields(VoorrangRule rule) {
    CriteriaModel model = spaces.criteria().model().model();
    return isIn(applying, model.of(rule.yielding()).with(model.of(rule.voor())));
  }

  /** Every two criteria that can disagree in one case, neither of them yielding; in their order. */
  List<List<Criterium>> conflicts() {
    CriteriaModel model = spaces.criteria().model().model();
    List<Criterium> criteria = model.criteria();
    List<CriteriumSet> counting = conflicts.stream().map(model::counting).distinct().toList();
    return criteria.stream()
        .flatMap(
            one ->
                after(one, criteria)
                    .filter(other -> disagree(one, other))
                    .filter(
                        other -> isIn(counting, model.of(one.code()).with(model.of(other.code()))))
                    .map(other -> List.of(one, other)))
        .toList();
  }

  private static Stream<Criterium> after(Criterium one, List<Criterium> criteria) {
    return criteria.subList(criteria.indexOf(one) + 1, criteria.size()).stream();
  }

  private static boolean disagree(Criterium one, Criterium other) {
    return one.effect() != other.effect() && one.effect().settles() && other.effect().settles();
  }

  private static boolean isIn(Collection<CriteriumSet> sets, CriteriumSet both) {
    return sets.stream().anyMatch(set -> set.containsAll(both));
  }

  Set<Prioriteit> prioriteiten() {
    return prioriteiten;
  }

  /** Every group of weighing there is; empty when the pack has none. */
  Set<WeeggroepCode> groups() {
    return groups;
  }
}
