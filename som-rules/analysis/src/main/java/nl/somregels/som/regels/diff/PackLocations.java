package nl.somregels.som.regels.diff;

import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Says where something stands, with the pack it stands in.
 *
 * @param versie of the pack
 */
record PackLocations(PakketVersie versie) {
  RegelLocation van(RegelLocation regel) {
    return new RegelLocation(versie + "/" + regel.bestand(), regel.regelnummer());
  }

  RegelLocation van(Criterium criterium, Voorwaarde voorwaarde) {
    return van(new RegelLocation(criterium.regel().bestand(), voorwaarde.regelnummer()));
  }
}
