package nl.somregels.som.regels.verify;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.verify.CoverageGoal.CoverageGoalKind;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * Whether the example cases show everything the rules can do: what nobody shows, nobody checked.
 */
final class CoverageCheck implements Check {

  @Override
  public CheckResult controleer(CheckContext context) {
    List<CoverageGoal> doelen = CoverageGoals.of(context);
    List<CoverageGoal> gemist =
        doelen.stream()
            .filter(doel -> context.doorlopen().stream().noneMatch(doel.geraakt()))
            .toList();
    return new CheckResult(
        context.doorlopen().isEmpty()
            ? List.of()
            : gemist.stream().map(CoverageCheck::melding).toList(),
        Arrays.stream(CoverageGoalKind.values())
            .map(soort -> regel(soort, doelen, gemist))
            .toList());
  }

  private static Melding melding(CoverageGoal doel) {
    return Melding.of(
        doel.soort().code,
        doel.plaats().bestand(),
        doel.plaats().regelnummer(),
        "geen voorbeeld " + doel.tekst() + ".",
        "Voeg zo'n voorbeeld toe in de map voorbeelden.");
  }

  private static String regel(
      CoverageGoalKind soort, List<CoverageGoal> doelen, List<CoverageGoal> gemist) {
    long alle = doelen.stream().filter(doel -> doel.soort() == soort).count();
    long niet = gemist.stream().filter(doel -> doel.soort() == soort).count();
    return "%s: %s van %s in een voorbeeld.".formatted(soort.naam, alle - niet, alle);
  }
}
