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

/**
 * The decision (rules/MODEL.md, De uitkomst).
 *
 * @param prioriteit the outcome
 * @param tegenstrijdig whether effects disagree, so that people weigh them
 */
public record Decision(Prioriteit prioriteit, boolean tegenstrijdig) {

  /**
   * The outcome over the effects that did not yield; a set, so that no order can matter.
   *
   * @param nogNiet whether the phase is unknown or the SOM-moment is not surely reached
   */
  public static Decision decide(boolean nogNiet, Set<Effect> effecten) {
    boolean hoog = effecten.contains(HOOG);
    boolean laag = effecten.contains(LAAG);
    boolean uitstel = effecten.contains(UITSTELLEN);
    if (nogNiet) return van(NOG_NIET_GEPRIORITEERD);
    if (hoog && (laag || uitstel) || laag && uitstel) {
      return new Decision(PROFESSIONELE_WEGING, true);
    }
    if (hoog) return van(HOGE_PRIORITEIT);
    if (uitstel) return van(UITGESTELD);
    if (laag) return van(LAGE_PRIORITEIT);
    return van(PROFESSIONELE_WEGING);
  }

  private static Decision van(Prioriteit prioriteit) {
    return new Decision(prioriteit, false);
  }
}
