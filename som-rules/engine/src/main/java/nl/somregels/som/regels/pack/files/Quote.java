package nl.somregels.som.regels.pack.files;

/** Quotes a text of a pack in a message: cut, and without characters that a screen would obey. */
public final class Quote {
  private Quote() {}

  /** The text, fit to stand between quotes. */
  public static String of(String text) {
    StringBuilder quote = new StringBuilder();
    text.codePoints()
        .limit(PakketLimits.CHARACTERS_PER_QUOTE)
        .forEach(
            character ->
                quote.appendCodePoint(
                    TextDecoder.isAllowed(character) && character != '\t' ? character : '?'));
    boolean shorter = text.codePointCount(0, text.length()) > PakketLimits.CHARACTERS_PER_QUOTE;
    return quote + (shorter ? "..." : "");
  }
}
