package nl.somregels.som.regels.document;

import java.util.List;
import nl.somregels.som.regels.pack.GebundeldePakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;

/** The bundled packs, as the tests show them. */
final class Pakketten {
  private Pakketten() {}

  static List<Pakket> gebundeld() {
    return GebundeldePakketten.bronnen().stream().map(RegelpakketLoader::load).toList();
  }

  static Pakket versie(String versie) {
    return gebundeld().stream()
        .filter(pakket -> pakket.identiteit().versie().toString().equals(versie))
        .findFirst()
        .orElseThrow();
  }

  /** A pack without the files that not every pack has. */
  static Pakketdocument kaal(Pakket pakket) {
    return new Pakketdocument(pakket, "", "", List.of(), List.of());
  }
}
