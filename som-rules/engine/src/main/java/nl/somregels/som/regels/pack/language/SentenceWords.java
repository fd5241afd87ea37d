package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.text.DidYouMean;

/**
 * The words of sentences, and how much two of them are alike. A word on which the meaning turns is
 * like no other, a word of the vocabulary only like itself, and no word is like its opposite.
 */
final class SentenceWords {
  private static final List<String> NUMERALS =
      List.of(
          ("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien "
                  + "veertien vijftien zestien zeventien achttien negentien twintig")
              .split(" "));

  /** A sentence with one of these more or less says something else. */
  private static final Set<String> TURNING =
      Set.of(
          ("niet geen nooit ooit nog wel noch zonder behalve tenzij altijd soms alle elke iedere "
                  + "meer minder langer korter lager hoger ouder jonger groter kleiner vroeger "
                  + "eerder later minstens hoogstens minimaal maximaal tenminste uiterlijk precies "
                  + "ongeveer exact tot binnen buiten pas vanaf sinds tijdens tussen over onder "
                  + "boven of en")
              .split(" "));

  /** Words that may be left out, and all but "een", which may have been "geen", be too many. */
  private static final Set<String> SLIGHT =
      Set.of("de het een is van er zijn dat die dit deze te in om bij op aan wordt was".split(" "));

  private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d[\\d,-]*(?:-[A-Z]+)?");
  private static final Pattern QUOTES = Pattern.compile("[\"'“”„‟‘’‚«»]");
  private static final Pattern DASHES = Pattern.compile("[–—−]");
  private static final Pattern BETWEEN = Pattern.compile("[ ()]+");
  private static final Pattern SIGNS = Pattern.compile("^[-=]+|[.,;:!?=]+$");
  private static final double SAME_WORD = 0.6;

  private final Set<String> known = new HashSet<>();
  private final Map<SentencePattern, List<String>> fixed = new HashMap<>();

  SentenceWords(List<SentencePattern> patterns) {
    known.addAll(TURNING);
    known.addAll(SLIGHT);
    known.addAll(CriminogeneFactoren.WORDS);
    for (SentencePattern pattern : patterns) {
      List<String> words =
          split(pattern.withValues(pattern.places().stream().map(place -> "").toList()));
      fixed.put(pattern, words);
      words.forEach(word -> known.add(low(word)));
      pattern.places().forEach(place -> place.choices().forEach(w -> known.add(low(w))));
    }
  }

  /** The words of a pattern between its places. */
  List<String> fixed(SentencePattern pattern) {
    return fixed.getOrDefault(pattern, List.of());
  }

  /** The number that a word names, in digits. */
  static Optional<String> number(String word) {
    int number = NUMERALS.indexOf(low(word));
    return number < 1 ? Optional.empty() : Optional.of(Integer.toString(number));
  }

  static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  /** What a word processor makes of a quote or a dash becomes what people mean by it. */
  static String plain(String sentence) {
    return DASHES.matcher(QUOTES.matcher(sentence).replaceAll("")).replaceAll("-");
  }

  /** Without the signs behind them, and without signs that stand alone. */
  static List<String> split(String sentence) {
    return BETWEEN
        .splitAsStream(plain(sentence))
        .map(word -> SIGNS.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * As typed, with digits for numerals; words that belong together become one, and a misspelt word
   * on which the meaning turns is put right.
   */
  List<String> typed(String sentence) {
    List<String> words = new ArrayList<>();
    for (String word : split(sentence)) {
      String last = words.isEmpty() ? "" : words.get(words.size() - 1);
      Optional<String> joined =
          Stream.of("", "-", "_").map(sign -> last + sign + word).filter(this::isKnown).findFirst();
      if (joined.isPresent() && !last.isEmpty()) {
        words.set(words.size() - 1, joined.get());
      } else {
        words.add(number(word).orElseGet(() -> turning(word)));
      }
    }
    return words;
  }

  private String turning(String word) {
    if (word.equals("jaren")) {
      return "jaar";
    }
    List<String> near = nearTurning(word);
    return near.size() == 1
            && known.stream()
                .filter(other -> !isTurning(other))
                .noneMatch(other -> DidYouMean.distance(low(word), other) == 1)
        ? near.get(0)
        : word;
  }

  private List<String> nearTurning(String word) {
    return isKnown(word) || word.length() < 3
        ? List.of()
        : TURNING.stream()
            .filter(turning -> Math.abs(turning.length() - word.length()) < 2)
            .filter(turning -> turning.length() > 2)
            .filter(turning -> DidYouMean.distance(low(word), turning) == 1)
            .toList();
  }

  boolean isKnown(String word) {
    return known.contains(low(word));
  }

  static boolean isTurning(String word) {
    return TURNING.contains(low(word));
  }

  /** Whether leaving the word out changes what is said. */
  static boolean counts(String word) {
    return !SLIGHT.contains(low(word));
  }

  /** The words on which the meaning turns, in a fixed order. */
  static List<String> turning(List<String> words) {
    return words.stream().map(SentenceWords::low).filter(TURNING::contains).sorted().toList();
  }

  /**
   * Twice the shared letters over all letters of both, the words in order; 0 when a typed word that
   * counts has no counterpart.
   */
  double similarity(List<String> typed, List<String> other) {
    double[][] shared = new double[typed.size() + 1][other.size() + 1];
    for (int i = 1; i <= typed.size(); i++) {
      boolean mayDrop = !counts(typed.get(i - 1)) && !typed.get(i - 1).equalsIgnoreCase("een");
      shared[i][0] = mayDrop ? shared[i - 1][0] : Double.NEGATIVE_INFINITY;
      for (int j = 1; j <= other.size(); j++) {
        double letters = sharedLetters(typed.get(i - 1), other.get(j - 1));
        double both = letters > 0 ? shared[i - 1][j - 1] + letters : Double.NEGATIVE_INFINITY;
        double drop = mayDrop ? shared[i - 1][j] : Double.NEGATIVE_INFINITY;
        shared[i][j] = Math.max(both, Math.max(drop, shared[i][j - 1]));
      }
    }
    double together = shared[typed.size()][other.size()];
    return Math.max(0, 2 * together / (letters(typed) + letters(other)));
  }

  private double sharedLetters(String typed, String other) {
    if (typed.equalsIgnoreCase(other)) {
      return typed.length();
    }
    int longest = Math.max(typed.length(), other.length());
    boolean isClose = Math.abs(typed.length() - other.length()) <= longest * (1 - SAME_WORD);
    if (!isClose || isKnown(typed) || isTurning(other) || isNumber(typed) || isNumber(other)) {
      return 0;
    }
    double equal = 1 - (double) DidYouMean.distance(low(typed), low(other)) / longest;
    return equal >= SAME_WORD
            && nearTurning(typed).isEmpty()
            && !DidYouMean.isOpposite(typed, other)
        ? equal * (typed.length() + other.length()) / 2
        : 0;
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
