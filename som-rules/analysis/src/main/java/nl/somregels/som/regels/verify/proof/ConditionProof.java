package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.Completeness;

/**
 * Finds criteria that never or always apply, and conditions that make no difference: the pack is
 * compared with itself without the condition, over every profile, partly known ones too.
 */
public final class ConditionProof {
  private final ProofSpace space;
  private final List<Criterium> criteria;
  private final List<Melding> meldingen = new ArrayList<>();

  private ConditionProof(ProofSpace space) {
    this.space = space;
    this.criteria = space.rules().criteria();
  }

  public static List<Melding> proof(ProofSpace space) {
    ConditionProof proof = new ConditionProof(space);
    for (int c = 0; c < proof.criteria.size(); c++) {
      proof.criterium(c);
    }
    return proof.meldingen;
  }

  private void criterium(int number) {
    Criterium criterium = criteria.get(number);
    if (space.complete().stream().noneMatch(state -> holds(state, number))) {
      meldingen.add(
          Melding.at(
              MeldingCode.NOOIT_VAN_TOEPASSING,
              criterium.regel(),
              "Criterium " + criterium.code() + " kan in geen enkel geval van toepassing zijn.",
              "Kijk of de voorwaarden elkaar tegenspreken."));
      return;
    }
    if (space.complete().stream().allMatch(state -> holds(state, number))) {
      meldingen.add(
          Melding.at(
              MeldingCode.ALTIJD_VAN_TOEPASSING,
              criterium.regel(),
              "Criterium " + criterium.code() + " is in elk geval van toepassing.",
              "Kijk of er een voorwaarde ontbreekt."));
    }
    for (int v = 0; v < criterium.voorwaarden().size(); v++) {
      voorwaarde(number, v);
    }
  }

  private boolean holds(JointState state, int number) {
    return space.model().applying(state.left()).contains(number);
  }

  private void voorwaarde(int number, int place) {
    PackModel without = space.model(space.rules().withoutVoorwaarde(number, place));
    Predicate<JointState> otherOutcome =
        state -> !space.model().outcome(state.left()).equals(without.outcome(state.right()));
    if (space.states(Completeness.VOLLEDIG, without).stream().anyMatch(otherOutcome)) {
      return;
    }
    Collection<JointState> all = space.states(Completeness.GEDEELTELIJK, without);
    Optional<JointState> smallest =
        all.stream()
            .filter(state -> !state.left().equals(state.right()))
            .min(Comparator.comparingInt(JointState::feiten));
    Criterium criterium = criteria.get(number);
    Voorwaarde voorwaarde = criterium.voorwaarden().get(place);
    RegelLocation rule = criterium.place(voorwaarde);
    String truth = "\"%s\" bij criterium %s".formatted(voorwaarde.zin(), criterium.code());
    if (smallest.isEmpty()) {
      meldingen.add(
          Melding.at(
              MeldingCode.VOORWAARDE_ZONDER_VERSCHIL,
              rule,
              truth + " maakt in geen enkel geval verschil.",
              "De andere voorwaarden zeggen dit al; laat hem weg of pas hem aan."));
    } else if (all.stream().noneMatch(otherOutcome)) {
      String text = truth + " verandert nooit een uitkomst, alleen de uitleg.";
      meldingen.add(
          Melding.at(MeldingCode.VOORWAARDE_ALLEEN_IN_UITLEG, rule, text, "")
              .shownBy(smallest.get().witness()));
    }
  }
}
