package nl.somregels.som.regels.pages.pack;

import nl.somregels.som.regels.pages.html.HtmlTemplate;

/**
 * Renders a pack as one self-contained HTML page, for the screen and for A4 paper. The page loads
 * nothing and runs nothing; every text of the pack is escaped. Equal documents give the same bytes.
 * Thread-safe.
 */
public final class PackPageRenderer {
  private static final HtmlTemplate PAGE = new HtmlTemplate("pagina.mustache");

  private PackPageRenderer() {}

  /** The page; lines end in a line feed. */
  public static String render(PackDocument document) {
    return PAGE.fill(PackPage.of(document));
  }
}
