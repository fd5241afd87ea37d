package nl.somregels.som.regels.pages.comparison;

import java.util.Objects;
import nl.somregels.som.regels.pages.html.HtmlTemplate;
import nl.somregels.som.vergelijking.Vergelijking;

/**
 * Renders a comparison of two packs as one self-contained HTML page, for the screen and for A4
 * paper. The page loads nothing and runs nothing; every text of a pack is escaped. Equal
 * comparisons give the same bytes. Thread-safe.
 */
public final class ComparisonPageRenderer {
  private static final HtmlTemplate PAGE = new HtmlTemplate("vergelijking.mustache");

  private ComparisonPageRenderer() {}

  /** The page; lines end in a line feed. */
  public static String render(Vergelijking vergelijking) {
    Objects.requireNonNull(vergelijking, "vergelijking");
    return PAGE.fill(ComparisonPage.of(vergelijking));
  }
}
