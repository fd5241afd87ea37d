package nl.somregels.som.regels.pack.model;

import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Feit;
import org.jspecify.annotations.Nullable;

/**
 * One of the criteria that people weigh: what to show and in which direction it points.
 *
 * @param code the source's own code
 * @param naam title without the code
 * @param bron where the source says it
 * @param feiten what to show, in the order of the file
 * @param richting the direction the source gives
 * @param letOp a caution, or null
 * @param regel where it stands
 */
public record WegingRule(
    CriteriumCode code,
    String naam,
    String bron,
    List<Feit> feiten,
    String richting,
    @Nullable Caution letOp,
    RegelLocation regel) {
  public WegingRule {
    feiten = List.copyOf(feiten);
  }

  /**
   * A caution that goes with the case until a fact is known to have a value.
   *
   * @param feit the fact
   * @param waarde the value at which the caution is not needed
   * @param tekst the caution
   */
  public record Caution(Feit feit, String waarde, String tekst) {}
}
