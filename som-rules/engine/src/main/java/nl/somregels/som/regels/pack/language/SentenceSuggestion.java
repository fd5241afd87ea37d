package nl.somregels.som.regels.pack.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.text.DidYouMean;

/**
 * The nearest sentences of the vocabulary to one that is not in it, with the typed numbers and
 * words filled in where the vocabulary leaves a place for them. Near is judged by word, in order: a
 * missing or extra word costs its letters, a misspelt word the letters that differ.
 */
final class SentenceSuggestion {
  private static final List<String> NUMERALS =
      List.of(
          ("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien "
                  + "veertien vijftien zestien zeventien achttien negentien twintig")
              .split(" "));
  private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d+(?:-[A-Z]+)?");
  private static final double NEAR = 0.6;
  private static final double ALMOST_BEST = 0.95;
  private static final double SAME_WORD = 0.6;

  private SentenceSuggestion() {}

  /** What to try instead of this sentence. */
  static String before(String sentence, List<SentencePattern> patterns) {
    if (sentence.length() > PakketLimits.CHARACTERS_FOR_SUGGESTION) {
      return "Zet elke voorwaarde op een eigen regel.";
    }
    List<String> words = words(sentence);
    List<Candidate> candidates =
        patterns.stream()
            .flatMap(pattern -> filledIn(pattern, words))
            .map(text -> new Candidate(text, similarity(words, words(text))))
            .filter(candidate -> candidate.similarity() >= NEAR)
            .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
            .toList();
    List<String> best =
        candidates.stream()
            .filter(k -> k.similarity() >= candidates.get(0).similarity() * ALMOST_BEST)
            .map(Candidate::text)
            .limit(3)
            .toList();
    return best.isEmpty()
        ? "Kijk in LEESMIJ.md welke zinnen er zijn."
        : "Bedoelde u \"" + String.join("\" of \"", best) + "\"?";
  }

  /** The number that a word names, in digits. */
  static Optional<String> number(String word) {
    int number = NUMERALS.indexOf(word.toLowerCase(Locale.ROOT));
    return number < 1 ? Optional.empty() : Optional.of(Integer.toString(number));
  }

  private record Candidate(String text, double similarity) {}

  private static List<String> words(String sentence) {
    return Arrays.stream(sentence.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> number(word).orElse(word))
        .toList();
  }

  /** The sentence with the typed values; a choice without a typed value once for each word. */
  private static Stream<String> filledIn(SentencePattern pattern, List<String> words) {
    Deque<String> numbers =
        new ArrayDeque<>(words.stream().filter(w -> NUMBER.matcher(w).matches()).toList());
    List<List<String>> sentences = List.of(List.of());
    for (SentencePattern.Slot place : pattern.places()) {
      List<String> values = values(place, numbers, words);
      sentences =
          sentences.stream()
              .flatMap(begin -> values.stream().map(value -> with(begin, value)))
              .toList();
    }
    return sentences.stream().map(pattern::withValues);
  }

  private static List<String> values(
      SentencePattern.Slot place, Deque<String> numbers, List<String> words) {
    if (place.kind() == SentencePattern.SlotKind.NUMBER
        || place.kind() == SentencePattern.SlotKind.CODE) {
      boolean fits = !numbers.isEmpty() && place.fits(numbers.peek());
      return List.of(fits ? numbers.remove() : place.readable());
    }
    List<String> typed =
        place.choices().stream()
            .filter(choice -> words.stream().anyMatch(choice::equalsIgnoreCase))
            .toList();
    if (!typed.isEmpty()) {
      return typed;
    }
    return place.choices().isEmpty() ? List.of(place.readable()) : place.choices();
  }

  private static List<String> with(List<String> begin, String value) {
    List<String> together = new ArrayList<>(begin);
    together.add(value);
    return together;
  }

  /** Twice the shared letters over all letters of both, the words in order. */
  private static double similarity(List<String> a, List<String> b) {
    double[][] shared = new double[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        shared[i][j] =
            Math.max(
                shared[i - 1][j - 1] + sharedLetters(a.get(i - 1), b.get(j - 1)),
                Math.max(shared[i - 1][j], shared[i][j - 1]));
      }
    }
    return 2 * shared[a.size()][b.size()] / (letters(a) + letters(b));
  }

  private static double sharedLetters(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > longest * (1 - SAME_WORD)) {
      return 0;
    }
    int difference = DidYouMean.distance(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    double equal = 1 - (double) difference / longest;
    return equal >= SAME_WORD ? equal * (a.length() + b.length()) / 2 : 0;
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  /** The value that was probably meant at this place. */
  static Optional<String> repaired(SentencePattern.Slot place, String value) {
    if (place.fits(value)) {
      return Optional.of(value);
    }
    return place.kind() == SentencePattern.SlotKind.NUMBER
        ? number(value)
        : DidYouMean.before(value, place.choices());
  }
}
