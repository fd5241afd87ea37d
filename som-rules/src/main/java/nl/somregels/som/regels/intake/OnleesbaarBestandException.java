package nl.somregels.som.regels.intake;

/** A file that cannot be read, or cannot be read any further; the message is Dutch. */
public final class OnleesbaarBestandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is so and what to try. */
  OnleesbaarBestandException(String melding) {
    super(melding);
  }

  /** With what is so and what to try, and what made it known. */
  OnleesbaarBestandException(String melding, Throwable oorzaak) {
    super(melding, oorzaak);
  }
}
