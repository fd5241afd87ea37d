package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;

/** Finds lines of precedence without which every profile is judged the same, partly known too. */
public final class VoorrangProof {
  private VoorrangProof() {}

  public static List<Melding> proof(ProofSpace space) {
    List<Melding> meldingen = new ArrayList<>();
    for (VoorrangRule rule : space.rules().voorrang()) {
      PackModel model = space.model();
      CriteriumSet both = model.model().of(rule.yielding()).with(model.model().of(rule.voor()));
      List<JointState> together =
          space.partly().stream()
              .filter(state -> model.applying(state.left()).containsAll(both))
              .toList();
      if (together.isEmpty()) {
        meldingen.add(
            Melding.at(
                MeldingCode.VOORRANG_ZONDER_VERSCHIL,
                rule.regel(),
                "Criterium %s en %s gelden nooit samen; deze voorrang maakt geen verschil."
                    .formatted(rule.yielding(), rule.voor()),
                "Laat de regel weg, of kijk of de voorwaarden kloppen."));
        continue;
      }
      PackModel without = space.model(space.rules().withoutVoorrang(rule));
      if (together.stream()
          .allMatch(state -> model.outcome(state.left()).equals(without.outcome(state.left())))) {
        meldingen.add(
            Melding.at(
                    MeldingCode.VOORRANG_ALLEEN_IN_UITLEG,
                    rule.regel(),
                    "Dat criterium %s wijkt voor %s verandert nooit een uitkomst, alleen de uitleg."
                        .formatted(rule.yielding(), rule.voor()),
                    "")
                .shownBy(
                    together.stream()
                        .min(Comparator.comparingInt(JointState::feiten))
                        .orElseThrow()
                        .witness()));
      }
    }
    return meldingen;
  }
}
