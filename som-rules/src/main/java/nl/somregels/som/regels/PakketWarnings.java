package nl.somregels.som.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.pakket.Pakketstatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Waarschuwing;

/** What a proposal says of the pack that made it, when that pack is not simply in force. */
final class PakketWarnings {
  private PakketWarnings() {}

  /** The warnings about the status, and then about the calendar; empty when there are none. */
  static List<Waarschuwing> of(Regelpakket pakket, LocalDate peildatum) {
    List<Waarschuwing> warnings = new ArrayList<>(2);
    if (pakket.status() == Pakketstatus.CONCEPT) {
      warnings.add(
          new Waarschuwing(
              Waarschuwing.PAKKET_IS_CONCEPT,
              null,
              "Pakket %s is een concept en niet vastgesteld.".formatted(pakket.versie())));
    } else if (pakket.status() == Pakketstatus.INGETROKKEN) {
      warnings.add(
          new Waarschuwing(
              Waarschuwing.PAKKET_IS_INGETROKKEN,
              null,
              "Pakket %s is ingetrokken.".formatted(pakket.versie())));
    }
    if (!pakket.isGeldigOp(peildatum)) {
      warnings.add(
          new Waarschuwing(
              Waarschuwing.PEILDATUM_BUITEN_GELDIGHEID,
              null,
              "Pakket %s geldt niet op de peildatum %s; het geldt %s."
                  .formatted(pakket.versie(), peildatum, geldigheid(pakket))));
    }
    return warnings;
  }

  private static String geldigheid(Regelpakket pakket) {
    LocalDate tot = pakket.geldigTot();
    return "vanaf " + pakket.geldigVanaf() + (tot == null ? "" : " tot en met " + tot.minusDays(1));
  }
}
