package nl.somregels.som.examples.cli;

/** A command that could not be done; the message is Dutch, for the person who gave it. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }
}
