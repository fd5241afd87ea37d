package nl.somregels.som.regels.pack.files;

/** Quotes a text of a pack in a message: cut, and without characters that a screen would obey. */
public final class Quote {
  private Quote() {}

  /** The text, fit to stand between quotes. */
  public static String van(String tekst) {
    StringBuilder citaat = new StringBuilder();
    tekst
        .codePoints()
        .limit(PakketLimits.TEKENS_PER_CITAAT)
        .forEach(
            teken ->
                citaat.appendCodePoint(
                    TextDecoder.isToegestaan(teken) && teken != '\t' ? teken : '?'));
    boolean korter = tekst.codePointCount(0, tekst.length()) > PakketLimits.TEKENS_PER_CITAAT;
    return citaat + (korter ? "..." : "");
  }
}
