package nl.somregels.som.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the standard streams a person is looking at.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 */
public record Terminals(boolean out, boolean err) {
  /** Nobody is looking, as in a script. */
  public static final Terminals NONE = new Terminals(false, false);

  /** Asks the operating system; where it cannot say so per stream, the console decides. */
  static Terminals detect() {
    return new Terminals(isTerminal(1), isTerminal(2));
  }

  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        return Files.readSymbolicLink(link).toString().matches("/dev/(pts/|tty|console).*");
      }
    } catch (IOException e) {
      return false;
    }
    return System.console() != null;
  }
}
