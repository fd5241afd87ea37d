package nl.somregels.som.regels.pack.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In what a number of a field is counted, and which words of a sentence say so. */
public enum Unit {
  /** Up to a hundred years: no stay, term or contact is longer. */
  DAGEN(36_525, Map.of("dag", 1, "dagen", 1, "week", 7, "weken", 7)),
  /**
   * Begun months: a date of exactly n months ago is n months old, a day older is n + 1. Up to a
   * hundred years.
   */
  MAANDEN(1_200, Map.of("maand", 1, "maanden", 1, "jaar", 12)),
  /** Of age. */
  JAREN(120, Map.of("jaar", 1)),
  /** Of what is in a list. */
  AANTAL(1_000, Map.of("", 1));

  private static final Pattern VORM = Pattern.compile("(\\d{1,5}) ?([a-z]*)");

  private final int grootste;
  private final Map<String, Integer> woorden;

  Unit(int grootste, Map<String, Integer> woorden) {
    this.grootste = grootste;
    this.woorden = woorden;
  }

  /** The largest number that a sentence can name in it. */
  int grootste() {
    return grootste;
  }

  /**
   * The number of a text such as {@code 4 weken}, counted in this unit; empty when it does not fit.
   */
  public Optional<Integer> lees(String tekst) {
    Matcher matcher = VORM.matcher(tekst);
    if (!matcher.matches() || !woorden.containsKey(matcher.group(2))) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(matcher.group(1)) * woorden.get(matcher.group(2)));
  }

  /** The number as a person reads it: years where it is whole years, one day, two days. */
  public String toon(int aantal) {
    return switch (this) {
      case DAGEN -> aantal + (aantal == 1 ? " dag" : " dagen");
      case MAANDEN ->
          aantal % 12 == 0 && aantal > 0
              ? aantal / 12 + " jaar"
              : aantal + (aantal == 1 ? " maand" : " maanden");
      case JAREN -> aantal + " jaar";
      case AANTAL -> Integer.toString(aantal);
    };
  }
}
