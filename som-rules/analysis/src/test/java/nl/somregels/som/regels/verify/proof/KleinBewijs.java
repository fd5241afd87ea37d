package nl.somregels.som.regels.verify.proof;

import java.util.List;
import java.util.function.Function;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.decide.Proefregels;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.profile.space.Profielruimte;

/** What a proof says of a few rules, one line for each message. */
final class KleinBewijs {
  private KleinBewijs() {}

  static List<String> van(Proefregels proef, Function<Bewijsruimte, List<Melding>> bewijs) {
    return bewijs.apply(ruimte(proef)).stream().map(KleinBewijs::regel).toList();
  }

  static Bewijsruimte ruimte(Proefregels proef) {
    Regels regels = proef.regels();
    return Bewijsruimte.of(regels, Profielruimte.of(Bewijspakket.voorwaarden(regels)));
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
