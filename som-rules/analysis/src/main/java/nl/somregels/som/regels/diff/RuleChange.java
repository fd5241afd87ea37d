package nl.somregels.som.regels.diff;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.vergelijking.RegelDifference;

/** A change that can be undone alone in the second pack ({@code back}) and made in the first. */
record RuleChange(
    CriteriumCode code,
    List<RegelDifference> differences,
    UnaryOperator<RuleSet> back,
    UnaryOperator<RuleSet> ahead) {
  RuleChange {
    differences = List.copyOf(differences);
  }
}
