package nl.somregels.som.regels.pages.html;

import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.text.DutchDates;

/** What identifies a pack, in the words of a page. */
public record PackHeader(Regelpakket pakket) {
  public String status() {
    return PageLabels.status(pakket.status());
  }

  public String geldigheid() {
    var until = pakket.geldigTot();
    return "Vanaf "
        + DutchDates.of(pakket.geldigVanaf())
        + (until == null ? ", zonder einddatum" : " tot " + DutchDates.of(until));
  }

  public String shortHash() {
    return pakket.pakketHash().substring(0, Math.min(12, pakket.pakketHash().length()));
  }
}
