package nl.somregels.som.regels.pages.html;

import java.util.List;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.GebundeldePakketten;
import nl.somregels.som.regels.pages.pack.Pakketdocument;

/** The bundled packs, as the tests show them. */
public final class Pakketten {
  private Pakketten() {}

  public static List<Pakket> gebundeld() {
    return GebundeldePakketten.bronnen().stream().map(RegelpakketLoader::load).toList();
  }

  public static Pakket versie(String versie) {
    return gebundeld().stream()
        .filter(pakket -> pakket.identiteit().versie().toString().equals(versie))
        .findFirst()
        .orElseThrow();
  }

  /** A pack without the files that not every pack has. */
  public static Pakketdocument kaal(Pakket pakket) {
    return new Pakketdocument(pakket, "", "", List.of(), List.of());
  }
}
