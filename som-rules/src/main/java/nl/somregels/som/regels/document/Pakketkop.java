package nl.somregels.som.regels.document;

import nl.somregels.som.pakket.Regelpakket;

/** What identifies a pack, in the words of a page. */
record Pakketkop(Regelpakket pakket) {
  String status() {
    return Woorden.status(pakket.status());
  }

  String geldigheid() {
    var tot = pakket.geldigTot();
    return "Vanaf "
        + Woorden.datum(pakket.geldigVanaf())
        + (tot == null ? ", zonder einddatum" : " tot " + Woorden.datum(tot));
  }

  String hashbegin() {
    return pakket.pakketHash().substring(0, Math.min(12, pakket.pakketHash().length()));
  }
}
