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
 * @param differences what the packs say differently, at least one
 * @param back undoes it in the rules of the second pack
 * @param ahead makes it in the rules of the first pack
 */
record RuleChange(
    CriteriumCode code,
    List<RegelDifference> differences,
    UnaryOperator<RuleSet> back,
    UnaryOperator<RuleSet> ahead) {
  RuleChange {
    differences = List.copyOf(differences);
  }
}
