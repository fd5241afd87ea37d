package nl.somregels.som.regels.verify;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.verify.CoverageGoal.CoverageGoalKind;
import nl.somregels.som.regels.verify.proof.CheckResult;

/** Whether the example cases show everything that the rules can do. */
final class CoverageCheck implements Check {

  @Override
  public CheckResult check(CheckContext context) {
    List<CoverageGoal> goals = CoverageGoals.of(context);
    List<CoverageGoal> missed =
        goals.stream().filter(goal -> context.traversed().stream().noneMatch(goal.hit())).toList();
    return new CheckResult(
        context.traversed().isEmpty()
            ? List.of()
            : missed.stream().map(CoverageCheck::melding).toList(),
        Arrays.stream(CoverageGoalKind.values()).map(kind -> line(kind, goals, missed)).toList());
  }

  private static Melding melding(CoverageGoal goal) {
    return Melding.at(
        goal.kind().code,
        goal.place(),
        "geen voorbeeld " + goal.text() + ".",
        "Voeg zo'n voorbeeld toe in de map voorbeelden.");
  }

  private static String line(
      CoverageGoalKind kind, List<CoverageGoal> goals, List<CoverageGoal> missed) {
    long all = goals.stream().filter(goal -> goal.kind() == kind).count();
    long not = missed.stream().filter(goal -> goal.kind() == kind).count();
    return "%s: %s van %s in een voorbeeld.".formatted(kind.name, all - not, all);
  }
}
