package nl.somregels.som.regels.pack.language;

/** A sentence of the vocabulary with a value that its field cannot have. */
final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String suggestion;

  /** In Dutch: what is so, to be read behind the sentence, and what to try. */
  InvalidValueException(String fact, String suggestion) {
    super(fact);
    this.suggestion = suggestion;
  }

  String suggestion() {
    return suggestion;
  }
}
