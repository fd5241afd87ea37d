package nl.somregels.som.regels.decide;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;
import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.NOG_NIET_GEPRIORITEERD;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static nl.somregels.som.prioritering.Prioriteit.UITGESTELD;

import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;

/** The outcome (rules/MODEL.md, De uitkomst), and whether effects disagree. */
public record Decision(Prioriteit prioriteit, boolean contradictory) {

  /**
   * The outcome over the effects that did not yield; a set, so that no order can matter.
   *
   * @param notYet whether the phase is unknown or the SOM-moment is not surely reached
   */
  public static Decision decide(boolean notYet, Set<Effect> effects) {
    boolean high = effects.contains(HOOG);
    boolean low = effects.contains(LAAG);
    boolean postponement = effects.contains(UITSTELLEN);
    if (notYet) return of(NOG_NIET_GEPRIORITEERD);
    if (high && (low || postponement) || low && postponement) {
      return new Decision(PROFESSIONELE_WEGING, true);
    }
    if (high) return of(HOGE_PRIORITEIT);
    if (postponement) return of(UITGESTELD);
    if (low) return of(LAGE_PRIORITEIT);
    return of(PROFESSIONELE_WEGING);
  }

  private static Decision of(Prioriteit prioriteit) {
    return new Decision(prioriteit, false);
  }
}
