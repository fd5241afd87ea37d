package nl.somregels.som.regels.pack.model;

import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Feit;
import org.jspecify.annotations.Nullable;

/** One of the criteria that people weigh: the facts to show and the direction the source gives. */
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

  /** A text that goes with the case until the fact is known to have this value. */
  public record Caution(Feit feit, String waarde, String tekst) {}
}
