package nl.somregels.som.regels.pages.pack;

import nl.somregels.som.regels.pages.html.Sjabloon;

/**
 * Renders a pack as one self-contained HTML page, for the screen and for A4 paper. The page loads
 * nothing and runs nothing; every text of the pack is escaped. Equal documents give the same bytes.
 * Thread-safe.
 */
public final class DocumentRenderer {
  private static final Sjabloon PAGINA = new Sjabloon("pagina.mustache");

  private DocumentRenderer() {}

  /** The page; lines end in a line feed. */
  public static String render(Pakketdocument document) {
    return PAGINA.vul(Pagina.of(document));
  }
}
