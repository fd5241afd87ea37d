package nl.somregels.som.regels.pages.html;

import java.util.List;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pages.pack.PackDocument;

/** The bundled packs, as the tests show them. */
public final class PagePakketten {
  private PagePakketten() {}

  public static List<Pakket> gebundeld() {
    return BundledPakketten.bronnen().stream().map(RegelpakketLoader::load).toList();
  }

  public static Pakket versie(String versie) {
    return gebundeld().stream()
        .filter(pakket -> pakket.identiteit().versie().toString().equals(versie))
        .findFirst()
        .orElseThrow();
  }

  /** A pack without the files that not every pack has. */
  public static PackDocument kaal(Pakket pakket) {
    return new PackDocument(pakket, "", "", List.of(), List.of());
  }
}
