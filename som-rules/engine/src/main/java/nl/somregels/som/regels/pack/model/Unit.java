package nl.somregels.som.regels.pack.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In what a number of a field is counted, and which words of a sentence say so. */
public enum Unit {
  /** Up to a hundred years: no stay, term or contact is longer. */
  DAGEN(36_525, Map.of("dag", 1, "dagen", 1, "week", 7, "weken", 7)),
  /** Begun months: exactly n months ago is n, a day older is n + 1. Up to a hundred years. */
  MAANDEN(1_200, Map.of("maand", 1, "maanden", 1, "jaar", 12)),
  /** Of age. */
  JAREN(120, Map.of("jaar", 1)),
  /** Of what is in a list. */
  AANTAL(1_000, Map.of("", 1));

  private static final Pattern FORM = Pattern.compile("(\\d{1,5}) ?([a-z]*)");

  private final int largest;
  private final Map<String, Integer> words;

  Unit(int largest, Map<String, Integer> words) {
    this.largest = largest;
    this.words = words;
  }

  /** The largest number that a sentence can name in it. */
  int largest() {
    return largest;
  }

  /** The number of a text such as {@code 4 weken} in this unit; empty when it does not fit. */
  public Optional<Integer> read(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || !words.containsKey(matcher.group(2))) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(matcher.group(1)) * words.get(matcher.group(2)));
  }

  /** The number as a person reads it: years where it is whole years, one day, two days. */
  public String show(int count) {
    return switch (this) {
      case DAGEN -> count + (count == 1 ? " dag" : " dagen");
      case MAANDEN ->
          count % 12 == 0 && count > 0
              ? count / 12 + " jaar"
              : count + (count == 1 ? " maand" : " maanden");
      case JAREN -> count + " jaar";
      case AANTAL -> Integer.toString(count);
    };
  }
}
