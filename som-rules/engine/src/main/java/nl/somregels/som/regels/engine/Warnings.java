package nl.somregels.som.regels.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketStatus;
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
    about(pakket, peildatum, warnings);
    return warnings;
  }

  private static void about(Regelpakket pakket, LocalDate peildatum, List<Waarschuwing> warnings) {
    if (pakket.status() == PakketStatus.CONCEPT) {
      warnings.add(
          Waarschuwing.of(
              MeldingCode.PAKKET_IS_CONCEPT,
              null,
              "Pakket %s is een concept en niet vastgesteld.".formatted(pakket.versie())));
    } else if (pakket.status() == PakketStatus.INGETROKKEN) {
      warnings.add(
          Waarschuwing.of(
              MeldingCode.PAKKET_IS_INGETROKKEN,
              null,
              "Pakket %s is ingetrokken.".formatted(pakket.versie())));
    }
    if (!pakket.isValidOn(peildatum)) {
      warnings.add(
          Waarschuwing.of(
              MeldingCode.PEILDATUM_BUITEN_GELDIGHEID,
              null,
              "Pakket %s geldt niet op de peildatum %s; het geldt %s."
                  .formatted(pakket.versie(), peildatum, validity(pakket))));
    }
  }

  private static String validity(Regelpakket pakket) {
    LocalDate until = pakket.geldigTot();
    return "vanaf "
        + pakket.geldigVanaf()
        + (until == null ? "" : " tot en met " + until.minusDays(1));
  }
}
