package nl.somregels.som.cli.console;

import nl.somregels.som.cli.output.Lines;

/** A command that could not be done; the message is one line of Dutch. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CommandFailure(String message) {
    super(Lines.oneLine(message));
  }
}
