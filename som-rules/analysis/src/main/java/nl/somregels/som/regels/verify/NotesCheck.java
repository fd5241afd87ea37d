package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.verify.proof.CheckResult;

/** Whether a pack says what changed and what its rules leave out. */
final class NotesCheck implements Check {

  @Override
  public CheckResult check(CheckContext context) {
    PakketNotes notes = context.pakket().notes();
    List<Melding> meldingen = new ArrayList<>();
    if (notes.change().isEmpty()) {
      meldingen.add(
          Melding.of(
              FinishedCheck.code(context, MeldingCode.WIJZIGING_NIET_BESCHREVEN),
              PakketNotes.CHANGE,
              0,
              "het pakket zegt niet wat er is veranderd.",
              "Schrijf in dit bestand wat er anders is dan in het vorige pakket, en waarom."));
    }
    if (notes.notModelled().isEmpty()) {
      meldingen.add(
          Melding.of(
              MeldingCode.NIET_GEMODELLEERD_ONTBREEKT,
              PakketNotes.NOT_MODELLED,
              0,
              "het pakket zegt niet wat de regels weglaten.",
              "Noem hier elk onderwerp dat de bron noemt en de regels niet, met de reden."));
    }
    return new CheckResult(
        meldingen,
        List.of(
            "Niet gemodelleerd: %s, met reden.".formatted(subjects(notes.notModelled().size()))));
  }

  private static String subjects(int count) {
    return count == 1 ? "1 onderwerp" : count + " onderwerpen";
  }
}
