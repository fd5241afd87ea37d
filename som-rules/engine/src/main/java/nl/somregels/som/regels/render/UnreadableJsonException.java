package nl.somregels.som.regels.render;

/**
 * A text that is not the JSON it should be. The message is Dutch, names the place and what is so
 * there, and holds no value of a case.
 */
public final class UnreadableJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnreadableJsonException(String melding) {
    super(melding);
  }
}
