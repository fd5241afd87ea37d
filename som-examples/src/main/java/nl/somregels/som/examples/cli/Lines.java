package nl.somregels.som.examples.cli;

import java.util.regex.Pattern;

/** Keeps what comes from a file or an argument on one line of a screen. */
final class Lines {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Lines() {}

  /** The text with a space for every line end and every character that is not shown. */
  static String oneLine(String text) {
    return INVISIBLE.matcher(text).replaceAll(" ");
  }
}
