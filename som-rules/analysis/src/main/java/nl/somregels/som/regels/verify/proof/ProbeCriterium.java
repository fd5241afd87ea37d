package nl.somregels.som.regels.verify.proof;

import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.CriteriumNotes;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/** Makes a criterion that changes no outcome: it asks every case a question as rules do. */
final class ProbeCriterium {
  private static final CriteriumCode CODE = new CriteriumCode("meting");
  private static final CriteriumNotes NOTES =
      new CriteriumNotes("", "", "", "", "", "", new RegelLocation("", 0));

  private ProbeCriterium() {}

  /** Applies exactly where all these conditions surely hold; everywhere when there are none. */
  static Criterium of(List<Voorwaarde> voorwaarden) {
    return new Criterium(CODE, voorwaarden, Effect.WEGING, Set.of(), NOTES);
  }
}
