package nl.somregels.som.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The "Bedoelde u ...?" of every message: the nearest allowed words to a mistyped one, and never
 * one that says the opposite.
 */
public final class DidYouMean {
  /** What turns the meaning of a word when it gives way to the other, or is left out. */
  private static final List<List<String>> OPPOSITES =
      Stream.of(
              "niet/ geen/ non/ on/ anti/ a/ de/ geen/een nooit/ooit niets/iets meer/minder "
                  + "minst/hoogst min/max lang/kort hoog/laag hoge/lage hoger/lager groot/klein "
                  + "oud/jong oud/nieuw veel/weinig voor/na binnen/buiten met/zonder in/uit "
                  + "eerst/laatst eerste/laatste begin/eind start/eind gestart/gestopt")
          .flatMap(pairs -> Stream.of(pairs.split(" ")))
          .map(pair -> List.of(pair.split("/", -1)))
          .toList();

  /** How much of a name has to stand there to be its begin. */
  private static final int SHORTEST_BEGIN = 4;

  private DidYouMean() {}

  /** The one nearest word; empty when nothing comes near, or two come equally near. */
  public static Optional<String> before(String typed, Collection<String> words) {
    List<String> near = near(typed, words);
    return near.size() > 1 && wrong(typed, near.get(0)) == wrong(typed, near.get(1))
        ? Optional.empty()
        : near.stream().findFirst();
  }

  /**
   * The one nearest word, or else the only one of which the typed word is the begin or a part: of
   * names such as {@code toezichtNaDetentie} and {@code emotioneel-welzijn}.
   */
  public static Optional<String> beforeName(String typed, Collection<String> names) {
    Objects.requireNonNull(names, "names");
    Optional<String> near = before(typed, names);
    if (near.isPresent()) {
      return near;
    }
    String low = withoutEdge(typed).toLowerCase(Locale.ROOT);
    List<String> with = names.stream().filter(name -> isPart(low, name)).toList();
    return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
  }

  private static boolean isPart(String low, String name) {
    return low.length() >= SHORTEST_BEGIN && name.toLowerCase(Locale.ROOT).startsWith(low)
        || List.of(name.split("(?<=\\p{Ll})(?=\\p{Lu})|[-_ ]")).stream()
            .anyMatch(part -> part.length() > 2 && part.equalsIgnoreCase(low));
  }

  /** Whether the one says the opposite of the other, but for a slip of the pen. */
  public static boolean isOpposite(String a, String b) {
    String one = withoutEdge(Objects.requireNonNull(a, "a"));
    String other = withoutEdge(Objects.requireNonNull(b, "b"));
    return OPPOSITES.stream()
        .anyMatch(
            pair ->
                isTurned(one, pair.get(0), pair.get(1), other)
                    || isTurned(other, pair.get(0), pair.get(1), one)
                    || isTurned(one, pair.get(1), pair.get(0), other)
                    || isTurned(other, pair.get(1), pair.get(0), one));
  }

  /** Whether a text comes nearer to another when a word of it, or a part of one, is exchanged. */
  private static boolean isTurned(String text, String part, String opposite, String other) {
    if (part.isEmpty()) {
      return false;
    }
    String low = text.toLowerCase(Locale.ROOT);
    for (int i = low.indexOf(part); i >= 0; i = low.indexOf(part, i + 1)) {
      String turned = low.substring(0, i) + opposite + low.substring(i + part.length());
      if (beginsPart(text, i) && wrong(turned, other) < wrong(text, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsPart(String text, int i) {
    return i == 0
        || !Character.isLetter(text.charAt(i - 1))
        || Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
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
    int length = withoutEdge(typed).length();
    return words.stream()
        .filter(word -> Math.abs(word.length() - length) * 3 <= word.length())
        .map(word -> new Neighbour(word, wrong(typed, word)))
        .filter(neighbour -> neighbour.distance() * 3 <= neighbour.woord().length())
        .filter(neighbour -> !isOpposite(typed, neighbour.woord()))
        .sorted(Comparator.comparingInt(Neighbour::distance))
        .limit(3)
        .map(Neighbour::woord)
        .toList();
  }

  private record Neighbour(String woord, int distance) {}

  /** How many letters of a typed word are wrong. */
  private static int wrong(String typed, String word) {
    return distance(withoutEdge(typed).toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
  }

  /**
   * The number of letters to insert, delete or replace to make one text of the other; two
   * neighbours that changed places count as one.
   */
  public static int distance(String a, String b) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    int[] beforePrevious = {};
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
        if (i > 1 && j > 1 && isSwapped(a, i, b, j)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[b.length()];
  }

  private static boolean isSwapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
