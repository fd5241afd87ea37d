package nl.somregels.som.regels.pages.html;

import java.util.List;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pages.pack.PackDocument;

/** The bundled packs, as the tests show them. */
public final class PagePakketten {
  private PagePakketten() {}

  public static List<Pakket> bundled() {
    return BundledPakketten.sources().stream().map(RegelpakketLoader::load).toList();
  }

  public static Pakket versie(String version) {
    return bundled().stream()
        .filter(pakket -> pakket.reference().toString().equals(version))
        .findFirst()
        .orElseThrow();
  }

  /** A pack without the files that not every pack has. */
  public static PackDocument plain(Pakket pakket) {
    return new PackDocument(pakket, "", "", List.of(), List.of(), null, null);
  }
}
