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

  static List<String> van(TestRules proef, Function<ProofSpace, List<Melding>> bewijs) {
    return bewijs.apply(ruimte(proef)).stream().map(SmallProof::regel).toList();
  }

  static ProofSpace ruimte(TestRules proef) {
    RuleSet regels = proef.regels();
    return ProofSpace.of(regels, ProfileSpace.of(ProofPakket.voorwaarden(regels)));
  }

  /** The seriousness, the code, the line in the rules, the text, and the facts of the case. */
  private static String regel(Melding melding) {
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
        .filter(naam -> !naam.equals("kenmerk") && !naam.equals("peildatum"))
        .toList();
  }
}
