package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;

/** Finds outcomes that are never reached, and every smallest conflict that is left to people. */
public final class OutcomeProof {
  private final ProofSpace space;
  private final PackModel model;

  private OutcomeProof(ProofSpace space) {
    this.space = space;
    this.model = space.model();
  }

  public static List<Melding> proof(ProofSpace space) {
    OutcomeProof proof = new OutcomeProof(space);
    List<Melding> meldingen = new ArrayList<>(proof.neverReached());
    meldingen.addAll(proof.conflicts());
    return meldingen;
  }

  private List<Melding> neverReached() {
    Set<Prioriteit> never = EnumSet.allOf(Prioriteit.class);
    space.complete().forEach(state -> never.remove(model.outcome(state.left()).prioriteit()));
    return never.stream()
        .map(
            prioriteit ->
                Melding.of(
                    MeldingCode.UITKOMST_NOOIT_BEREIKT,
                    "",
                    0,
                    "Geen enkel volledig bekend geval krijgt " + prioriteit + ".",
                    "Kijk of er een criterium of voorrang te veel of te weinig is."))
        .toList();
  }

  private List<Melding> conflicts() {
    Set<CriteriumSet> conflicts = new TreeSet<>(Comparator.comparingLong(CriteriumSet::bits));
    for (JointState state : space.complete()) {
      if (model.outcome(state.left()).contradictory()) {
        conflicts.add(participating(model.applying(state.left())));
      }
    }
    return conflicts.stream()
        .filter(conflict -> isSmallest(conflict, conflicts))
        .map(this::melding)
        .toList();
  }

  private static boolean isSmallest(CriteriumSet group, Set<CriteriumSet> all) {
    return all.stream().noneMatch(other -> !other.equals(group) && group.containsAll(other));
  }

  private Melding melding(CriteriumSet group) {
    return new Melding(
        MeldingCode.AAN_MENSEN_GELATEN,
        "",
        0,
        "De criteria %s spreken elkaar tegen; mensen wegen dat."
            .formatted(
                model.model().codes(group).stream()
                    .map(CriteriumCode::code)
                    .collect(Collectors.joining(" en "))),
        "",
        space.partly().stream()
            .filter(state -> model.applying(state.left()).containsAll(group))
            .filter(state -> model.outcome(state.left()).contradictory())
            .min(Comparator.comparingInt(JointState::feiten))
            .orElseThrow()
            .witness());
  }

  /** The criteria whose effect takes part in the decision. */
  private CriteriumSet participating(CriteriumSet applying) {
    CriteriaModel criteria = model.model();
    return criteria.counting(applying).without(criteria.withEffect(Effect.WEGING));
  }
}
