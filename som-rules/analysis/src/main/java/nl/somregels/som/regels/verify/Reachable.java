package nl.somregels.som.regels.verify;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.FactBundle;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.ProofSpace;
import nl.somregels.som.regels.verify.proof.ProofSpaces;

/**
 * What some case can show, of which all, some or nothing is known. Exact, from the ways in which
 * the rules judge a case as Drools gives them; optional criteria by themselves, not together with
 * the outcome that they split. Immutable.
 */
final class Reachable {
  private static final Set<Effect> DISAGREE = EnumSet.of(HOOG, LAAG, UITSTELLEN);

  private final ProofSpaces spaces;
  private final Set<Prioriteit> prioriteiten = EnumSet.noneOf(Prioriteit.class);
  private final Set<WeeggroepCode> groups = EnumSet.noneOf(WeeggroepCode.class);
  private final Set<List<Object>> shown = new HashSet<>();
  private final Set<Long> applying = new LinkedHashSet<>();
  private final Set<Long> conflicts = new LinkedHashSet<>();

  Reachable(ProofSpaces spaces) {
    this.spaces = spaces;
    ProofSpace criteria = spaces.criteria();
    statuses(criteria);
    truths(criteria);
    spaces.options().forEach(this::statuses);
    spaces.options().forEach(this::truths);
    for (JointState state : criteria.partly()) {
      long set = criteria.model().applying(state.left());
      applying.add(set);
      Decision outcome = criteria.model().outcome(state.left());
      prioriteiten.add(outcome.prioriteit());
      if (outcome.contradictory()) {
        conflicts.add(set);
      }
    }
    if (prioriteiten.contains(Prioriteit.PROFESSIONELE_WEGING)) {
      spaces.options().forEach(this::groups);
    }
  }

  private void statuses(ProofSpace space) {
    long not = 0;
    long open = 0;
    long applies = 0;
    for (JointState state : space.partly()) {
      not |= state.left().not();
      open |= state.left().open();
      applies |= space.model().applying(state.left());
    }
    List<Criterium> all = space.rules().criteria();
    for (int i = 0; i < all.size(); i++) {
      status(all.get(i), Status.NIET_VAN_TOEPASSING, not >>> i);
      status(all.get(i), Status.ONBEKEND, open >>> i);
      status(all.get(i), Status.VAN_TOEPASSING, applies >>> i);
    }
  }

  private void status(Criterium criterium, Status status, long bit) {
    if ((bit & 1) != 0) {
      shown.add(List.of(criterium.code(), status));
    }
  }

  private void truths(ProofSpace space) {
    List<Expression> all = space.space().voorwaarden();
    for (FactBundle bundle : space.bundles(Completeness.GEDEELTELIJK)) {
      for (int i = 0; i < all.size(); i++) {
        if (bundle.touches(all.get(i))) {
          for (FactBundle.BundleClass valueClass : bundle.classes()) {
            shown.add(List.of(all.get(i), valueClass.left().truths()[i]));
          }
        }
      }
    }
  }

  private void groups(ProofSpace options) {
    for (JointState state : options.partly()) {
      groups.add(options.model().applying(state.left()) == 0 ? WeeggroepCode.B : WeeggroepCode.A);
    }
  }

  /** Whether a criterion, optional or not, can have this status. */
  boolean status(Criterium criterium, Status status) {
    return shown.contains(List.of(criterium.code(), status));
  }

  /** Whether a condition of the pack can be so. */
  boolean truth(Expression voorwaarde, Truth truth) {
    return shown.contains(List.of(voorwaarde, truth));
  }

  /** Whether the one criterion can yield to the other: both can apply at once. */
  boolean yields(VoorrangRule rule) {
    CriteriaModel model = spaces.criteria().model().model();
    return isIn(applying, model.bit(rule.yielding()) | model.bit(rule.voor()));
  }

  /** Every two criteria that can disagree in one case, neither of them yielding; in their order. */
  List<List<Criterium>> conflicts() {
    CriteriaModel model = spaces.criteria().model().model();
    List<Criterium> criteria = model.criteria();
    List<Long> counting = conflicts.stream().map(set -> counting(model, set)).distinct().toList();
    return criteria.stream()
        .flatMap(
            one ->
                after(one, criteria)
                    .filter(other -> disagree(one, other))
                    .filter(
                        other -> isIn(counting, model.bit(one.code()) | model.bit(other.code())))
                    .map(other -> List.of(one, other)))
        .toList();
  }

  private static Stream<Criterium> after(Criterium one, List<Criterium> criteria) {
    return criteria.subList(criteria.indexOf(one) + 1, criteria.size()).stream();
  }

  private static boolean disagree(Criterium one, Criterium other) {
    return one.effect() != other.effect()
        && DISAGREE.contains(one.effect())
        && DISAGREE.contains(other.effect());
  }

  /** The criteria that apply and do not yield. */
  private static long counting(CriteriaModel model, long applying) {
    long counting = 0;
    for (long rest = applying; rest != 0; rest &= rest - 1) {
      int number = Long.numberOfTrailingZeros(rest);
      counting |= model.yieldsTo(number, applying).isEmpty() ? 1L << number : 0;
    }
    return counting;
  }

  private static boolean isIn(Collection<Long> sets, long both) {
    return sets.stream().anyMatch(set -> (set & both) == both);
  }

  /** Every outcome there is. */
  Set<Prioriteit> prioriteiten() {
    return prioriteiten;
  }

  /** Every group of weighing there is; empty when the pack has none. */
  Set<WeeggroepCode> groups() {
    return groups;
  }
}
