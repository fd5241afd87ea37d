package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Waarschuwing;

/** What is strange about a case, written out by hand. */
final class HandwrittenWarnings {
  private HandwrittenWarnings() {}

  /** Of a pack that is adopted and has no last day. */
  static List<Waarschuwing> of(
      Gedetineerde gedetineerde, LocalDate validSince, LocalDate peildatum) {
    List<Waarschuwing> warnings = new ArrayList<>();
    gedetineerde
        .toJson()
        .forEach(
            (feit, value) -> {
              String date = value.toString();
              if (feit.equals("einddatumDetentie") && date.compareTo(peildatum.toString()) < 0) {
                warnings.add(
                    new Waarschuwing(
                        "einddatum-voorbij",
                        feit,
                        "einddatumDetentie ligt voor de peildatum %s.".formatted(peildatum)));
              }
              boolean noDate =
                  !date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || feit.equals("kenmerk");
              if (!noDate
                  && (date.compareTo("1900-01-01") <= 0
                      || date.compareTo("2100") > 0
                      || date.equals("1970-01-01") && !feit.equals("geboortedatum"))) {
                warnings.add(
                    new Waarschuwing(
                        "plaatsvervangende-datum",
                        feit,
                        feit
                            + ": dit is waarschijnlijk geen echte datum. Laat de cel leeg (in JSON:"
                            + " laat het veld weg) als dit onbekend is."));
              }
            });
    if (peildatum.isBefore(validSince)) {
      warnings.add(
          new Waarschuwing(
              "peildatum-buiten-geldigheid",
              null,
              "Pakket 2021.1 geldt niet op de peildatum %s; het geldt vanaf %s."
                  .formatted(peildatum, validSince)));
    }
    return warnings;
  }
}
