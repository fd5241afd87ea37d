package nl.somregels.som.text;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a text is no JSON. */
public final class JsonFault {
  /** What Jackson says of a field of an object that is there twice. */
  private static final Pattern TWICE = Pattern.compile("(?s)Duplicate field '(.*)'.*");

  private JsonFault() {}

  /**
   * In Dutch, to stand behind "regel": the place and the field that is there twice, from what
   * Jackson says.
   */
  public static String of(int line, int column, String message) {
    Objects.requireNonNull(message, "message");
    Matcher twice = TWICE.matcher(message);
    return "%s, teken %s: %s"
        .formatted(
            line,
            column,
            twice.matches()
                ? "het veld " + Quoted.of(twice.group(1)) + " staat hier voor de tweede keer."
                : "dit is geen geldige JSON.");
  }
}
