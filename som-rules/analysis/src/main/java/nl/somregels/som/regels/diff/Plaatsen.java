package nl.somregels.som.regels.diff;

import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Says where something stands, with the pack it stands in.
 *
 * @param versie of the pack
 */
record Plaatsen(PakketVersie versie) {
  Regelverwijzing van(Regelverwijzing regel) {
    return new Regelverwijzing(versie + "/" + regel.bestand(), regel.regelnummer());
  }

  Regelverwijzing van(Criterium criterium, Voorwaarde voorwaarde) {
    return van(new Regelverwijzing(criterium.regel().bestand(), voorwaarde.regelnummer()));
  }
}
