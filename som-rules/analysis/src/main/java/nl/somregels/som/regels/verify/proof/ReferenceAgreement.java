package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.space.ReferenceConditions;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * Holds production Drools against {@link ReferenceConditions}. Each condition is asked in every
 * class of the bundle of facts it reads, from nothing known to everything: other facts cannot
 * change it. Outcomes are compared for every way in which the criteria can be settled together.
 */
public final class ReferenceAgreement {
  private final ProofSpace space;
  private final RuleSet reference;
  private final List<Melding> meldingen = new ArrayList<>();

  private ReferenceAgreement(ProofSpace space, RuleSet reference) {
    this.space = space;
    this.reference = reference;
  }

  /** What disagrees, and a Dutch line of what was compared. */
  public static CheckResult proof(ProofSpace space) {
    return proof(space, space.rules());
  }

  /** Against outcomes that come from other rules with the same criteria. */
  static CheckResult proof(ProofSpace space, RuleSet reference) {
    ReferenceAgreement proof = new ReferenceAgreement(space, reference);
    int classes = proof.voorwaarden();
    proof.outcomes();
    String line =
        "Overeenstemming: %s voorwaarden in %s klassen en %s combinaties van criteria;"
            + " Drools en de naslag geven %s.";
    return new CheckResult(
        proof.meldingen,
        List.of(
            line.formatted(
                space.space().voorwaarden().size(),
                DutchNumbers.thousands(classes),
                DutchNumbers.thousands(space.partly().size()),
                proof.meldingen.isEmpty() ? "hetzelfde" : "NIET hetzelfde")));
  }

  private int voorwaarden() {
    List<Expression> voorwaarden = space.space().voorwaarden();
    List<FieldValues> views = space.pairs().views();
    Truth[][] production = space.space().session().evaluate(views);
    Set<String> deviating = new LinkedHashSet<>();
    for (int b = 0; b < production.length; b++) {
      for (int v = 0; v < voorwaarden.size(); v++) {
        Truth reference = ReferenceConditions.truth(voorwaarden.get(v), views.get(b));
        if (production[b][v] != reference) {
          deviating.add(space.sentence(voorwaarden.get(v)));
        }
      }
    }
    for (String sentence : deviating) {
      report(
          MeldingCode.VOORWAARDE_ONEENS,
          "Drools beoordeelt \"%s\" anders dan de naslag.".formatted(sentence));
    }
    return production.length;
  }

  private void outcomes() {
    PackModel model = space.model();
    for (JointState state : space.partly()) {
      ProfileState left = state.left();
      Set<CriteriumCode> valid = new LinkedHashSet<>(model.model().codes(model.applying(left)));
      if (model.outcome(left).prioriteit()
          != ReferenceConditions.prioriteit(
              reference, valid, Set.copyOf(model.model().codes(left.open())), left.faseKnown())) {
        report(
            MeldingCode.UITKOMST_ONEENS,
            "De naslag geeft een andere uitkomst als deze criteria gelden: " + valid + ".");
        return;
      }
    }
  }

  private void report(MeldingCode code, String text) {
    meldingen.add(
        Melding.of(
            code, "", 0, text, "Dit ligt niet aan het pakket: meld het bij de beheerder van SOM."));
  }
}
