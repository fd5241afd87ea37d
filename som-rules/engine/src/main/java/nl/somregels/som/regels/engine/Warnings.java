package nl.somregels.som.regels.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Waarschuwing;

/** What a proposal says of strange facts, and of a pack that is not simply in force. */
final class Warnings {
  private Warnings() {}

  /** About the facts in the order of the model, then about the pack; empty when there are none. */
  static List<Waarschuwing> of(Gedetineerde feiten, Regelpakket pakket, LocalDate peildatum) {
    List<Waarschuwing> warnings = new ArrayList<>(2);
    for (InvoerError strange : FeitenValidator.waarschuwingen(feiten, peildatum)) {
      warnings.add(Waarschuwing.of(strange.code(), strange.feit(), strange.melding()));
    }
    warnings.addAll(Waarschuwing.about(pakket, peildatum));
    return warnings;
  }
}
