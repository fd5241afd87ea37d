package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.profile.count.CriteriumRole;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackJudgement;
import nl.somregels.som.regels.profile.count.PackModel;

/** What two packs make of the same cases, counted and with the smallest of them. */
record JointDifference(JointState state, PackJudgement from, PackJudgement to) {

  static JointDifference of(JointState state, PackModel left, PackModel right) {
    return new JointDifference(
        state, PackJudgement.of(left, state.left()), PackJudgement.of(right, state.right()));
  }

  boolean otherPrioriteit() {
    return from.prioriteit() != to.prioriteit();
  }

  boolean otherWeeggroep() {
    return !from.weeggroep().equals(to.weeggroep());
  }

  /** Whether something else than the prioriteit differs, while the prioriteit stays. */
  boolean otherReason() {
    return !otherPrioriteit() && !from.equals(to);
  }

  OutcomeTransition prioriteit() {
    return new OutcomeTransition(from.prioriteit().name(), to.prioriteit().name());
  }

  OutcomeTransition weeggroep() {
    return new OutcomeTransition(from.weeggroep(), to.weeggroep());
  }

  /** One Dutch line each: criteria by code, whether effects disagree, the weeggroep. */
  List<String> others() {
    TreeSet<CriteriumCode> codes = new TreeSet<>(from.reasons().keySet());
    codes.addAll(to.reasons().keySet());
    List<String> others = new ArrayList<>();
    for (CriteriumCode code : codes) {
      CriteriumRole was = from.reasons().get(code);
      CriteriumRole is = to.reasons().get(code);
      if (!Objects.equals(was, is)) {
        others.add(CriteriumRole.difference(code, was, is));
      }
    }
    if (from.outcome().contradictory() != to.outcome().contradictory()) {
      others.add(
          to.outcome().contradictory()
              ? "de criteria spreken elkaar nu tegen"
              : "de criteria spreken elkaar niet meer tegen");
    }
    if (otherWeeggroep()) {
      others.add("weeggroep " + from.weeggroep() + " wordt " + to.weeggroep());
    }
    if (from.first() != to.first()) {
      others.add(to.first() ? "nu eerst bekijken" : "niet meer eerst bekijken");
    }
    return others;
  }
}
