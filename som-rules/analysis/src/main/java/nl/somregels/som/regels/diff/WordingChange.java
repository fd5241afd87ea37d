package nl.somregels.som.regels.diff;

/** What was and what is, side by side in a sentence. */
final class WordingChange {
  private WordingChange() {}

  static String citaat(String tekst) {
    return "\"" + tekst + "\"";
  }

  /** From one text, with quotes, to another; an empty one was or is not there. */
  static String wordt(String was, String nieuw) {
    if (was.isEmpty()) {
      return "erbij " + citaat(nieuw);
    }
    return nieuw.isEmpty() ? "eraf " + citaat(was) : citaat(was) + " wordt " + citaat(nieuw);
  }
}
