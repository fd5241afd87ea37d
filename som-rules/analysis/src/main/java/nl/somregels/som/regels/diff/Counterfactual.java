package nl.somregels.som.regels.diff;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackJudgement;
import nl.somregels.som.regels.profile.count.PackModel;

/**
 * What rules that were put together from two packs make of a fully known case that both packs have
 * judged. Every criterion has its conditions from one of the packs, so whether it applies is known
 * already and nothing needs to be asked of the facts again.
 */
final class Counterfactual {
  private final PackModel left;
  private final PackModel right;
  private final CriteriaModel model;
  private final List<Criterium> options;
  private final boolean hasGroups;
  private final int[] places;

  /** {@code options}: the optional criteria with which the packs were judged, as criteria. */
  Counterfactual(RuleSet rules, List<Criterium> options, PackModel left, PackModel right) {
    this.left = left;
    this.right = right;
    this.model = new CriteriaModel(rules.withOptions(List.of()));
    this.options = options;
    this.hasGroups = !rules.opties().isEmpty();
    this.places =
        Stream.concat(rules.criteria().stream(), options.stream()).mapToInt(this::place).toArray();
  }

  /** From 0 in the first pack, or from {@link Long#SIZE} in the second. */
  private int place(Criterium criterium) {
    int fresh = place(criterium, right);
    return fresh >= 0 ? fresh + Long.SIZE : place(criterium, left);
  }

  private static int place(Criterium criterium, PackModel pakket) {
    List<Criterium> criteria = pakket.model().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).code().equals(criterium.code())
          && criteria.get(i).voorwaarden().equals(criterium.voorwaarden())) {
        return i;
      }
    }
    return -1;
  }

  Prioriteit prioriteit(JointState state) {
    return model.outcome(valid(state, 0, places.length - options.size())).prioriteit();
  }

  /** A, B or geen. */
  String weeggroep(JointState state) {
    if (!hasGroups || prioriteit(state) != Prioriteit.PROFESSIONELE_WEGING) {
      return PackJudgement.NO_WEEGGROEP;
    }
    boolean equal = !right.options(state.right()).isEmpty();
    return PackJudgement.weeggroep(
        equal || !valid(state, places.length - options.size(), places.length).isEmpty());
  }

  private CriteriumSet valid(JointState state, int from, int until) {
    CriteriumSet first = left.applying(state.left());
    CriteriumSet second = right.applying(state.right());
    return CriteriumSet.where(
        until - from,
        i -> {
          int place = places[from + i];
          return place < Long.SIZE ? first.contains(place) : second.contains(place - Long.SIZE);
        });
  }
}
