package nl.somregels.som.feiten;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.somregels.som.text.DidYouMean;

/** What to try with a value that was refused, when it shows what went wrong. */
final class ValueHint {
  /** What to do with a fact that nobody knows. */
  static final String LEAVE_EMPTY =
      " Laat de cel leeg (in JSON: laat het veld weg) als dit onbekend is.";

  private static final int LONGEST = 40;

  private static final String RETYPE =
      " Er staat een teken in dat op een ander teken lijkt; typ de waarde opnieuw.";

  /** What people and programs write for unknown, without what stands around or between it. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "",
          "blank",
          "empty",
          "leeg",
          "n/a",
          "n/b",
          "nan",
          "nb",
          "nietbekend",
          "nietingevuld",
          "nietvantoepassing",
          "nil",
          "nnb",
          "nogonbekend",
          "none",
          "ntb",
          "null",
          "nvt",
          "onb",
          "onbek",
          "onbekend",
          "tbd",
          "undefined",
          "unknown",
          "weetniet");

  private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}#!?.,;()<>*_:\\p{Pd}\\[\\]]+");

  /** What a spreadsheet shows when it could not work out a cell, in Dutch and in English. */
  private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#[A-Z/0]{2,12}[!?]");

  /** A date of which the day, the month or all is missing. */
  private static final Pattern PART_OF_DATE =
      Pattern.compile("\\d{4}(-\\d{2})?|0000-.*|(.*-)?(00|[xX?]{1,2})(-.*)?|\\d{2}-00-\\d{4}");

  private ValueHint() {}

  /** A sentence with a leading blank, or nothing. */
  static String of(String value) {
    return isUnknown(value) ? LEAVE_EMPTY : lookAlike(value);
  }

  /** What to try with a value that should have been a date. */
  static String ofDate(String value) {
    return PART_OF_DATE.matcher(value).matches() ? LEAVE_EMPTY : of(value);
  }

  /** The sentence for a value of which not every character is one that people type. */
  static String lookAlike(String value) {
    return DidYouMean.withoutEdge(value)
            .chars()
            .allMatch(c -> c >= ' ' && c <= '~' || c >= '\u00C0' && c <= '\u017F')
        ? ""
        : RETYPE;
  }

  /** Whether it says in words or signs that nobody knows. */
  static boolean isUnknown(String value) {
    return value.length() <= LONGEST
        && (UNKNOWN.contains(AROUND.matcher(value).replaceAll("").toLowerCase(Locale.ROOT))
            || SPREADSHEET_ERROR.matcher(value).matches());
  }
}
