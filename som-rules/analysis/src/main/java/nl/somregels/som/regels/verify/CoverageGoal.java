package nl.somregels.som.regels.verify;

import java.util.function.Predicate;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.example.VoorbeeldRun;

/** Something that an example case should show, to follow {@code geen voorbeeld}. */
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
