package nl.somregels.som.cli.output;

import java.io.IOException;

/** Whoever read a stream has seen enough, as in {@code som ... | head}; nothing is said. */
public final class ReaderGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  ReaderGoneException(IOException cause) {
    super(cause);
  }
}
