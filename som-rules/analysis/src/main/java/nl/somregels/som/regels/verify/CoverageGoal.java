package nl.somregels.som.regels.verify;

import java.util.function.Predicate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.example.VoorbeeldRun;

/**
 * Something of a pack that at least one example case should show.
 *
 * @param kind what kind of thing
 * @param place where it stands in the rules; an empty file when it is about the whole pack
 * @param text what the examples should show, to follow {@code geen voorbeeld}
 * @param hit whether a run shows it
 */
record CoverageGoal(
    CoverageGoalKind kind, RegelLocation place, String text, Predicate<VoorbeeldRun> hit) {
  /** The kinds, each under its name in the summary and its code in messages. */
  enum CoverageGoalKind {
    CRITERIUM("Criteria en hun statussen", MeldingCode.CRITERIUM_ZONDER_VOORBEELD),
    VOORWAARDE("Voorwaarden en hun waarheden", MeldingCode.VOORWAARDE_ZONDER_VOORBEELD),
    VOORRANG("Regels van voorrang", MeldingCode.VOORRANG_ZONDER_VOORBEELD),
    BOTSING("Botsingen die mensen wegen", MeldingCode.BOTSING_ZONDER_VOORBEELD),
    UITKOMST("Uitkomsten", MeldingCode.UITKOMST_ZONDER_VOORBEELD);

    final String name;
    final MeldingCode code;

    CoverageGoalKind(String name, MeldingCode code) {
      this.name = name;
      this.code = code;
    }
  }
}
