package nl.somregels.som.regels.pages;

import java.util.Objects;
import nl.somregels.som.Pakketbestanden;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.packs.GelezenPakketbestanden;
import nl.somregels.som.regels.pages.comparison.VergelijkingRenderer;
import nl.somregels.som.regels.pages.pack.DocumentRenderer;
import nl.somregels.som.regels.pages.pack.Pakketdocument;
import nl.somregels.som.vergelijking.Vergelijking;

/**
 * Pages for people to read, print and sign. Each is one self-contained HTML document that loads and
 * runs nothing; equal input gives the same bytes. Thread-safe.
 */
public final class SomPages {
  private SomPages() {}

  /**
   * A pack as one page.
   *
   * @param bestanden files of this library
   * @throws PakketNotFoundException when there is no such version, naming those there are
   * @throws OngeldigPakketException when the pack does not load
   * @throws IllegalArgumentException when the files are another's
   */
  public static String document(Pakketbestanden bestanden, PakketVersie versie) {
    PakketBron bron =
        GelezenPakketbestanden.of(Objects.requireNonNull(bestanden, "bestanden"))
            .bron(Objects.requireNonNull(versie, "versie"));
    Pakket pakket = RegelpakketLoader.load(bron);
    return DocumentRenderer.render(
        Pakketdocument.of(
            pakket,
            RegelpakketLoader.bestandenHash(bron),
            VoorbeeldReader.lees(bron, pakket).alle()));
  }

  /** A comparison of two packs as one page. */
  public static String comparison(Vergelijking vergelijking) {
    return VergelijkingRenderer.render(Objects.requireNonNull(vergelijking, "vergelijking"));
  }
}
