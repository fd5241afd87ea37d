package nl.somregels.som.regels.decide;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;

import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * The decision of som-model §2.
 *
 * @param prioriteit the outcome
 * @param tegenstrijdig whether effects disagree, so that people weigh them
 */
public record Uitkomst(Prioriteit prioriteit, boolean tegenstrijdig) {

  /**
   * The outcome over the effects that did not yield; a set, so that no order can matter.
   *
   * @param nogNiet whether the phase is unknown or the SOM-moment is not surely reached
   */
  public static Uitkomst decide(boolean nogNiet, Set<Effect> effecten) {
    boolean hoog = effecten.contains(HOOG);
    boolean laag = effecten.contains(LAAG);
    boolean uitstel = effecten.contains(UITSTELLEN);
    boolean tegenstrijdig = hoog && (laag || uitstel) || laag && uitstel;
    if (nogNiet) {
      return new Uitkomst(Prioriteit.NOG_NIET_GEPRIORITEERD, false);
    }
    if (tegenstrijdig) {
      return new Uitkomst(Prioriteit.PROFESSIONELE_WEGING, true);
    }
    Prioriteit prioriteit =
        hoog
            ? Prioriteit.HOGE_PRIORITEIT
            : uitstel
                ? Prioriteit.UITGESTELD
                : laag ? Prioriteit.LAGE_PRIORITEIT : Prioriteit.PROFESSIONELE_WEGING;
    return new Uitkomst(prioriteit, false);
  }
}
