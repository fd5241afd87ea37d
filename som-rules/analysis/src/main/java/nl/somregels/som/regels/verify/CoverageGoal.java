package nl.somregels.som.regels.verify;

import java.util.function.Predicate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.example.VoorbeeldRun;

/**
 * Something of a pack that at least one example case should show.
 *
 * @param soort what kind of thing
 * @param plaats where it stands in the rules; an empty file when it is about the whole pack
 * @param tekst what the examples should show, to follow {@code geen voorbeeld}
 * @param geraakt whether a run shows it
 */
record CoverageGoal(
    CoverageGoalKind soort, RegelLocation plaats, String tekst, Predicate<VoorbeeldRun> geraakt) {
  /** The kinds, each under its name in the summary and its code in messages. */
  enum CoverageGoalKind {
    CRITERIUM("Criteria en hun statussen", MeldingCode.CRITERIUM_ZONDER_VOORBEELD),
    VOORWAARDE("Voorwaarden en hun waarheden", MeldingCode.VOORWAARDE_ZONDER_VOORBEELD),
    VOORRANG("Regels van voorrang", MeldingCode.VOORRANG_ZONDER_VOORBEELD),
    BOTSING("Botsingen die mensen wegen", MeldingCode.BOTSING_ZONDER_VOORBEELD),
    UITKOMST("Uitkomsten", MeldingCode.UITKOMST_ZONDER_VOORBEELD);

    final String naam;
    final MeldingCode code;

    CoverageGoalKind(String naam, MeldingCode code) {
      this.naam = naam;
      this.code = code;
    }
  }
}
