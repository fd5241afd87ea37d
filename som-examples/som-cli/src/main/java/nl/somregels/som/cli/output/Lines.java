package nl.somregels.som.cli.output;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps what comes from a file or an argument on one line of a screen. */
public final class Lines {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Lines() {}

  /** The lines of a text, with a question mark for every character that a screen would obey. */
  public static String readable(String text) {
    return text.lines()
        .map(line -> INVISIBLE.matcher(line).replaceAll("?"))
        .collect(Collectors.joining("\n"));
  }

  /** The text with a space for every line end and every character that is not shown. */
  public static String oneLine(String text) {
    return INVISIBLE.matcher(text).replaceAll(" ");
  }
}
