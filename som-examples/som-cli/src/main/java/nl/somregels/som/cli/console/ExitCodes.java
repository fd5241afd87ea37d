package nl.somregels.som.cli.console;

import java.util.Map;
import java.util.TreeMap;

/** How every command ends. */
public final class ExitCodes {
  /** Done. */
  public static final int DONE = 0;

  /** Done, with something to look at. */
  public static final int LOOK_AT = 1;

  /** Could not be done. */
  public static final int FAILED = 2;

  private ExitCodes() {}

  /** What the help says of them, in order. */
  public static Map<String, String> help() {
    return new TreeMap<>(
        Map.of(
            "0", "Gelukt.",
            "1", "Gelukt, maar kijk naar de meldingen.",
            "2", "Niet gelukt; de melding zegt waarom."));
  }
}
