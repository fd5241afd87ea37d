package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.example.DeviatingVoorbeeld;
import nl.somregels.som.regels.example.DeviationGroup;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldRun;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.CheckResult;

/** Whether every example case gets what it expects, from the engine that users get. */
final class VoorbeeldCheck implements Check {

  @Override
  public CheckResult check(CheckContext context) {
    List<Melding> meldingen = new ArrayList<>(context.voorbeelden().meldingen());
    List<DeviatingVoorbeeld> deviating = new ArrayList<>();
    Truth[] nothingKnown = context.nothingKnown();
    for (VoorbeeldRun run : context.traversed()) {
      deviating.add(run.deviating());
      if (Arrays.equals(run.truths(), nothingKnown)) {
        meldingen.add(touchesNoRule(run.voorbeeld()));
      }
    }
    DeviationGroup.of(deviating).forEach(group -> meldingen.add(group.melding()));
    long hold = deviating.stream().filter(each -> each.deviations().isEmpty()).count();
    if (context.traversed().isEmpty()) {
      meldingen.add(
          Melding.of(
              MeldingCode.GEEN_VOORBEELDEN,
              "",
              0,
              "het pakket heeft geen bruikbaar voorbeeld, dus er is niets gecontroleerd.",
              "Zet voorbeelden in de map voorbeelden."));
    }
    return new CheckResult(
        meldingen,
        List.of("Voorbeelden: %s van %s kloppen.".formatted(hold, context.traversed().size())));
  }

  private static Melding touchesNoRule(Voorbeeld voorbeeld) {
    return Melding.at(
        MeldingCode.RAAKT_GEEN_REGEL,
        voorbeeld.place(),
        "voorbeeld \"" + voorbeeld.name() + "\" noemt geen feit dat een regel leest.",
        "Voeg een feit toe waar het om gaat, of haal het voorbeeld weg.");
  }
}
