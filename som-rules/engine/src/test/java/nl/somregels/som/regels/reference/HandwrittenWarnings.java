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
    String offence =
        gedetineerde.toJson().containsKey("pleegdatum") ? "pleegdatum" : "datumBinnenkomst";
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
              if (feit.equals("kenmerk")
                  && date.matches(".*([0-9]{7}|[A-Z][a-z]+ ([a-z]+ )?[A-Z][a-z]).*")) {
                warnings.add(
                    new Waarschuwing(
                        "herleidbaar-kenmerk",
                        feit,
                        "kenmerk: dit lijkt een naam of een nummer van een persoon. Gebruik een"
                            + " kenmerk dat niets over iemand zegt."));
              }
              if (feit.equals(offence) && isMinor(gedetineerde, date)) {
                warnings.add(
                    new Waarschuwing(
                        "minderjarig-bij-delict",
                        feit,
                        feit
                            + ": dit is voor de 18e verjaardag. Kijk of deze zaak in de lijst"
                            + " hoort."));
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

  /** Eighteen on the first day of which eighteen years earlier is not before the birth. */
  private static boolean isMinor(Gedetineerde gedetineerde, String date) {
    Object born = gedetineerde.toJson().get("geboortedatum");
    String year = Integer.toString(Integer.parseInt(date.substring(0, 4)) - 18);
    return born != null
        && "0"
                .repeat(4 - year.length())
                .concat(year)
                .concat(date.substring(4))
                .compareTo(born.toString())
            < 0;
  }
}
