package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
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
    Set<Long> conflicts = new TreeSet<>();
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

  private static boolean isSmallest(long group, Set<Long> all) {
    return all.stream().noneMatch(other -> other != group && (other & group) == other);
  }

  private Melding melding(long group) {
    return new Melding(
        MeldingCode.AAN_MENSEN_GELATEN,
        "",
        0,
        "De criteria " + codes(group) + " spreken elkaar tegen; mensen wegen dat.",
        "",
        space.partly().stream()
            .filter(state -> (model.applying(state.left()) & group) == group)
            .filter(state -> model.outcome(state.left()).contradictory())
            .min(Comparator.comparingInt(JointState::feiten))
            .orElseThrow()
            .witnessLeft());
  }

  /** The criteria whose effect takes part in the decision. */
  private long participating(long applying) {
    List<Criterium> criteria = model.model().criteria();
    long along = 0;
    for (int i = 0; i < criteria.size(); i++) {
      boolean counts =
          (applying & 1L << i) != 0
              && model.model().yieldsTo(i, applying).isEmpty()
              && criteria.get(i).effect() != Effect.WEGING;
      along |= counts ? 1L << i : 0;
    }
    return along;
  }

  private String codes(long group) {
    List<String> codes = new ArrayList<>();
    for (Criterium criterium : model.model().criteria()) {
      if ((group & model.model().bit(criterium.code())) != 0) {
        codes.add(criterium.code().code());
      }
    }
    return String.join(" en ", codes);
  }
}
