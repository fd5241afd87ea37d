package nl.somregels.som.cli.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which standard streams are a terminal, and how many characters fit on a line of it. */
public record Terminals(boolean in, boolean out, boolean err, IntSupplier width) {
  private static final int USUAL_WIDTH = 80;
  private static final Pattern SIZE = Pattern.compile("\\d{1,5} (\\d{1,5})\\s*");
  private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d{0,4}");

  /** Nobody is looking, as in a script. */
  public static final Terminals NONE = new Terminals(false, false, false, () -> USUAL_WIDTH);

  /** Asks the operating system; where it cannot say so per stream, the console decides. */
  static Terminals detect() {
    return new Terminals(
        isTerminal(0),
        isTerminal(1),
        isTerminal(2) && !"dumb".equals(System.getenv("TERM")),
        () -> width(System.getenv("COLUMNS")));
  }

  /** As the environment says, else the terminal itself. */
  public static int width(@Nullable String columns) {
    if (columns != null && COLUMNS.matcher(columns).matches()) {
      return Integer.parseInt(columns);
    }
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      Matcher size =
          SIZE.matcher(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
      return size.matches() && Integer.parseInt(size.group(1)) > 0
          ? Integer.parseInt(size.group(1))
          : USUAL_WIDTH;
    } catch (IOException e) {
      return USUAL_WIDTH;
    }
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
