package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.example.ExpectationCheck;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldRun;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.CheckResult;

/** Whether every example case gets what it expects, from the engine that users get. */
final class VoorbeeldCheck implements Check {

  @Override
  public CheckResult controleer(CheckContext context) {
    List<Melding> meldingen = new ArrayList<>(context.voorbeelden().meldingen());
    int kloppen = 0;
    Set<CriteriumCode> genoemd = context.voorbeelden().genoemd();
    Truth[] nietsBekend = context.nietsBekend();
    for (VoorbeeldRun doorloop : context.doorlopen()) {
      List<Melding> afwijkingen =
          ExpectationCheck.van(doorloop.voorbeeld(), doorloop.prioritering(), genoemd);
      meldingen.addAll(afwijkingen);
      kloppen += afwijkingen.isEmpty() ? 1 : 0;
      if (Arrays.equals(doorloop.waarheden(), nietsBekend)) {
        meldingen.add(raaktGeenRegel(doorloop.voorbeeld()));
      }
    }
    if (context.doorlopen().isEmpty()) {
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
        List.of("Voorbeelden: %s van %s kloppen.".formatted(kloppen, context.doorlopen().size())));
  }

  private static Melding raaktGeenRegel(Voorbeeld voorbeeld) {
    RegelLocation plaats = voorbeeld.plaats();
    return Melding.of(
        MeldingCode.RAAKT_GEEN_REGEL,
        plaats.bestand(),
        plaats.regelnummer(),
        "voorbeeld \"" + voorbeeld.naam() + "\" noemt geen feit dat een regel leest.",
        "Voeg een feit toe waar het om gaat, of haal het voorbeeld weg.");
  }
}
