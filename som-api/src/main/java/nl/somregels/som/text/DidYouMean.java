package nl.somregels.som.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The "Bedoelde u ...?" of every message: the nearest allowed words to a mistyped one. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The one nearest word, empty when nothing comes near. */
  public static Optional<String> before(String typed, Collection<String> words) {
    return near(typed, words).stream().findFirst();
  }

  /** The sentence to put behind a message, with a leading blank; empty when nothing comes near. */
  public static String sentence(String typed, Collection<String> words) {
    return before(typed, words).map(word -> sentence(typed, word)).orElse("");
  }

  /** The sentence that proposes this word for what was typed, with a leading blank. */
  public static String sentence(String typed, String word) {
    Objects.requireNonNull(typed, "typed");
    Objects.requireNonNull(word, "word");
    boolean space = !typed.equals(withoutEdge(typed));
    return " Bedoelde u " + word + "?" + (space ? " (er staat een spatie omheen)" : "");
  }

  /** Without blanks at either end, the unbreakable ones of a spreadsheet too. */
  public static String withoutEdge(String typed) {
    Objects.requireNonNull(typed, "typed");
    int from = 0;
    int until = typed.length();
    while (from < until && isSpace(typed.charAt(from))) {
      from++;
    }
    while (from < until && isSpace(typed.charAt(until - 1))) {
      until--;
    }
    return typed.substring(from, until);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /**
   * At most three near words, nearest first and in the order given among equals. Near is at most a
   * third of the letters wrong; upper and lower case and blanks around it do not count.
   */
  public static List<String> near(String typed, Collection<String> words) {
    Objects.requireNonNull(typed, "typed");
    Objects.requireNonNull(words, "words");
    String low = withoutEdge(typed).toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> Math.abs(word.length() - low.length()) * 3 <= word.length())
        .map(word -> new Neighbour(word, distance(low, word.toLowerCase(Locale.ROOT))))
        .filter(neighbour -> neighbour.distance() * 3 <= neighbour.woord().length())
        .sorted(Comparator.comparingInt(Neighbour::distance))
        .limit(3)
        .map(Neighbour::woord)
        .toList();
  }

  private record Neighbour(String woord, int distance) {}

  /** The number of letters to insert, delete or replace to make one text of the other. */
  public static int distance(String a, String b) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
