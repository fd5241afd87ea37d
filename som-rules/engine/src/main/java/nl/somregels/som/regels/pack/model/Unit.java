package nl.somregels.som.regels.pack.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** In what a number of a field is counted, and which words of a sentence say so. */
public enum Unit {
  /** Up to a hundred years: no stay, term or contact is longer. */
  DAGEN(36_525, "dagen", Map.of("dag", 1, "dagen", 1, "week", 7, "weken", 7)),
  /** Begun months: exactly n months ago is n, a day older is n + 1. Up to a hundred years. */
  MAANDEN(1_200, "maanden", Map.of("maand", 1, "maanden", 1, "jaar", 12)),
  /** Of age. */
  JAREN(120, "jaar", Map.of("jaar", 1)),
  /** Of what is in a list. */
  AANTAL(1_000, "", Map.of("", 1));

  private static final int MOST_DIGITS = 5;

  private final int largest;
  private final String word;
  private final Map<String, Integer> words;

  Unit(int largest, String word, Map<String, Integer> words) {
    this.largest = largest;
    this.word = word;
    this.words = words;
  }

  /** In what a word of a sentence counts time or things; empty when it is no such word. */
  public static Optional<Unit> of(String word) {
    return Arrays.stream(values()).filter(unit -> unit.words.containsKey(word)).findFirst();
  }

  /** Whether a sentence can name some unit by this word. */
  public static boolean isWord(String word) {
    return of(word).isPresent();
  }

  /** The word that a sentence means when it names no unit. */
  public String word() {
    return word;
  }

  /** The largest number that a sentence can name in it. */
  int largest() {
    return largest;
  }

  /**
   * What these digits and a word of this unit, such as {@code weken}, come to; empty when large.
   */
  public Optional<Integer> read(String digits, String word) {
    return digits.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(Integer.parseInt(digits) * words.get(word));
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
