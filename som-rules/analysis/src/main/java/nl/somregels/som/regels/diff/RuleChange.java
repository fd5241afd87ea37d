package nl.somregels.som.regels.diff;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.vergelijking.RegelDifference;

/**
 * A change between two packs that can be made and undone by itself.
 *
 * @param code the criterion or optional criterion that changes, or that yields
 * @param verschillen what the packs say differently, at least one
 * @param terug undoes it in the rules of the second pack
 * @param vooruit makes it in the rules of the first pack
 */
record RuleChange(
    CriteriumCode code,
    List<RegelDifference> verschillen,
    UnaryOperator<RuleSet> terug,
    UnaryOperator<RuleSet> vooruit) {
  RuleChange {
    verschillen = List.copyOf(verschillen);
  }
}
