package nl.somregels.som.regels.verify.proof;

import java.util.List;
import java.util.function.Function;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/** What a proof says of a few rules, one line for each message. */
final class SmallProof {
  private SmallProof() {}

  static List<String> of(TestRules trial, Function<ProofSpace, List<Melding>> proof) {
    return proof.apply(space(trial)).stream().map(SmallProof::line).toList();
  }

  static ProofSpace space(TestRules trial) {
    RuleSet rules = trial.rules();
    return ProofSpace.of(rules, ProfileSpace.of(ProofPakket.voorwaarden(rules)));
  }

  /** The seriousness, the code, the line in the rules, the text, and the facts of the case. */
  private static String line(Melding melding) {
    return melding.ernst()
        + " "
        + melding.code()
        + " "
        + melding.regelnummer()
        + ": "
        + melding.tekst()
        + (melding.getuige() == null ? "" : " " + feiten(melding));
  }

  private static List<String> feiten(Melding melding) {
    return melding.getuige().toJson().keySet().stream()
        .map(String::valueOf)
        .filter(name -> !name.equals("kenmerk") && !name.equals("peildatum"))
        .toList();
  }
}
