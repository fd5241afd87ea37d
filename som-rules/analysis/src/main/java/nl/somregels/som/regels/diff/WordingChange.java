package nl.somregels.som.regels.diff;

/** What was and what is, side by side in a sentence. */
final class WordingChange {
  private WordingChange() {}

  static String quote(String text) {
    return "\"" + text + "\"";
  }

  /** From one text, with quotes, to another; an empty one was or is not there. */
  static String becomes(String was, String fresh) {
    if (was.isEmpty()) {
      return "erbij " + quote(fresh);
    }
    return fresh.isEmpty() ? "eraf " + quote(was) : quote(was) + " wordt " + quote(fresh);
  }
}
