package nl.somregels.som.regels.diff;

import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Says where something stands, with the pack it stands in.
 *
 * @param version of the pack
 */
record PackLocations(PakketVersie version) {
  RegelLocation of(RegelLocation rule) {
    return new RegelLocation(version + "/" + rule.bestand(), rule.regelnummer());
  }

  RegelLocation of(Criterium criterium, Voorwaarde voorwaarde) {
    return of(criterium.place(voorwaarde));
  }
}
