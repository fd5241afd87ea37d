package nl.somregels.som.regels.verify;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.verify.Dekkingsdoel.Soort;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * Whether the example cases show everything the rules can do: what nobody shows, nobody checked.
 */
final class Dekkingcontrole implements Controlestap {

  @Override
  public CheckResult controleer(Pakketcontext context) {
    List<Dekkingsdoel> doelen = Dekkingsdoelen.of(context);
    List<Dekkingsdoel> gemist =
        doelen.stream()
            .filter(doel -> context.doorlopen().stream().noneMatch(doel.geraakt()))
            .toList();
    return new CheckResult(
        context.doorlopen().isEmpty()
            ? List.of()
            : gemist.stream().map(Dekkingcontrole::melding).toList(),
        Arrays.stream(Soort.values()).map(soort -> regel(soort, doelen, gemist)).toList());
  }

  private static Melding melding(Dekkingsdoel doel) {
    return Melding.of(
        doel.soort().code,
        doel.plaats().bestand(),
        doel.plaats().regelnummer(),
        "geen voorbeeld " + doel.tekst() + ".",
        "Voeg zo'n voorbeeld toe in de map voorbeelden.");
  }

  private static String regel(Soort soort, List<Dekkingsdoel> doelen, List<Dekkingsdoel> gemist) {
    long alle = doelen.stream().filter(doel -> doel.soort() == soort).count();
    long niet = gemist.stream().filter(doel -> doel.soort() == soort).count();
    return "%s: %s van %s in een voorbeeld.".formatted(soort.naam, alle - niet, alle);
  }
}
