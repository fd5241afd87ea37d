package nl.somregels.som.regels.pack.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.text.DidYouMean;

/**
 * What to try instead of a sentence that is not in the vocabulary: the sentence that was probably
 * meant, or one that says the same, or else the forms that speak of the same things. Nothing is
 * proposed that leaves out a word that counts, or has another word on which the meaning turns.
 */
final class SentenceSuggestion {
  private static final double NEAR = 0.6;
  private static final double ALMOST_BEST = 0.95;
  private static final String JA = ": JA";

  private final boolean ofConditions;
  private final List<SentencePattern> patterns;
  private final Predicate<String> isSentence;
  private final SentenceWords words;

  SentenceSuggestion(
      boolean ofConditions, List<SentencePattern> patterns, Predicate<String> isSentence) {
    this.ofConditions = ofConditions;
    this.patterns = patterns;
    this.isSentence = isSentence;
    this.words = new SentenceWords(patterns);
  }

  List<SentencePattern> patterns() {
    return patterns;
  }

  boolean isSentence(String sentence) {
    return isSentence.test(sentence);
  }

  /** What to try instead of this sentence. */
  String before(String sentence) {
    if (sentence.length() > PakketLimits.CHARACTERS_FOR_SUGGESTION) {
      return ownLine() + ".";
    }
    String plain = SentenceWords.plain(sentence);
    List<String> meant = nearest(plain);
    return meant.isEmpty()
        ? joined(plain)
            .or(() -> sameMeaning(plain))
            .orElseGet(() -> new RelatedSentences(patterns, words).of(plain))
        : "Bedoelde u \"" + String.join("\" of \"", meant) + "\"?";
  }

  private record Candidate(SentencePattern pattern, String text, double similarity) {}

  /** The one sentence that is near; more only where a word is left to choose. */
  private List<String> nearest(String plain) {
    List<String> typed = words.typed(plain);
    List<String> turning = SentenceWords.turning(typed);
    List<Candidate> candidates =
        patterns.stream()
            .filter(pattern -> turning.equals(SentenceWords.turning(words.fixed(pattern))))
            .flatMap(
                pattern ->
                    filledIn(pattern, typed)
                        .map(text -> new Candidate(pattern, text, similarity(typed, text))))
            .filter(candidate -> candidate.similarity >= NEAR && isSentence.test(candidate.text))
            .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
            .toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    Candidate best = candidates.get(0);
    if (candidates.stream()
        .anyMatch(other -> other.pattern != best.pattern && other.similarity >= best.similarity)) {
      return List.of();
    }
    List<String> meant =
        candidates.stream()
            .filter(other -> other.pattern == best.pattern)
            .filter(other -> other.similarity >= best.similarity * ALMOST_BEST)
            .map(Candidate::text)
            .toList();
    return meant.stream().filter(text -> text.endsWith(JA)).findFirst().map(List::of).orElse(meant);
  }

  private double similarity(List<String> typed, String text) {
    return words.similarity(typed, SentenceWords.split(text));
  }

  /** The sentence with the typed values, each used; none when a value is missing. */
  private Stream<String> filledIn(SentencePattern pattern, List<String> typed) {
    Deque<String> numbers =
        new ArrayDeque<>(typed.stream().filter(SentenceWords::isNumber).toList());
    List<List<String>> sentences = List.of(List.of());
    for (SentencePattern.Slot place : pattern.places()) {
      List<String> values = values(place, numbers, typed);
      sentences =
          sentences.stream()
              .flatMap(begin -> values.stream().map(value -> with(begin, value)))
              .toList();
    }
    return sentences.stream().map(pattern::withValues);
  }

  private List<String> values(
      SentencePattern.Slot place, Deque<String> numbers, List<String> typed) {
    switch (place.kind()) {
      case NUMBER, CODE:
        return numbers.isEmpty() ? List.of() : List.of(numbers.remove());
      case SERIES:
        String series = String.join(", ", numbers);
        numbers.clear();
        return series.isEmpty() ? List.of() : List.of(series);
      default:
        List<String> choices = options(place);
        List<String> found =
            typed.stream().flatMap(word -> meant(word, choices).stream()).distinct().toList();
        return found.isEmpty() && !place.isUnit() && place.choices().size() <= 3
            ? place.choices()
            : found;
    }
  }

  private Optional<String> meant(String word, List<String> choices) {
    return choices.stream()
        .filter(word::equalsIgnoreCase)
        .findFirst()
        .or(() -> words.isKnown(word) ? Optional.empty() : DidYouMean.before(word, choices));
  }

  /** The words that can stand at a place, as far as they are a list. */
  private static List<String> options(SentencePattern.Slot place) {
    return switch (place.kind()) {
      case WORD -> CriminogeneFactoren.WORDS;
      case FEIT -> Feit.model().stream().map(Feit::jsonName).toList();
      default -> place.choices();
    };
  }

  private static List<String> with(List<String> begin, String value) {
    List<String> together = new ArrayList<>(begin);
    together.add(value);
    return together;
  }

  /** Two sentences in one. */
  private Optional<String> joined(String plain) {
    Optional<String> and =
        parts(plain, " en ")
            .map(
                parts ->
                    parts.stream()
                        .map(part -> "\"" + (ofConditions ? "- " : "") + part + "\"")
                        .collect(Collectors.joining(" en ", ownLine() + ": ", ".")));
    return and.isPresent() || !ofConditions
        ? and
        : parts(plain, " of ")
            .map(
                parts ->
                    parts.stream()
                        .map(part -> "een met \"" + part + "\"")
                        .collect(
                            Collectors.joining(
                                " en ",
                                "Voorwaarden gelden samen. Maak er twee criteria van: ",
                                ", met hetzelfde gevolg.")));
  }

  private String ownLine() {
    return "Zet elke " + (ofConditions ? "voorwaarde" : "zin") + " op een eigen regel";
  }

  private Optional<List<String>> parts(String plain, String between) {
    List<String> parts = Arrays.asList(plain.split(between));
    List<String> meant =
        parts.stream().map(this::nearest).filter(m -> m.size() == 1).map(m -> m.get(0)).toList();
    return parts.size() > 1 && meant.size() == parts.size() ? Optional.of(meant) : Optional.empty();
  }

  private Optional<String> sameMeaning(String plain) {
    return SentenceRewording.of(String.join(" ", words.typed(plain)), patterns)
        .map(this::nearest)
        .filter(meant -> meant.size() == 1)
        .findFirst()
        .map(meant -> "Schrijf \"" + meant.get(0) + "\"; dat betekent hetzelfde.");
  }

  /** The value that was probably meant at this place. */
  Optional<String> repaired(SentencePattern.Slot place, String value) {
    if (place.fits(value)) {
      return Optional.of(value);
    }
    String plain = SentenceWords.plain(value);
    return switch (place.kind()) {
      case NUMBER -> SentenceWords.number(plain);
      case SERIES, CODE -> Optional.of(plain).filter(place::fits);
      default -> DidYouMean.before(plain, options(place));
    };
  }

  /** What to write at a place where this value cannot stand. */
  static String how(SentencePattern.Slot place, String value) {
    if (place.choices().contains(Effect.UITSTELLEN.name())) {
      return place.how() + " Een andere uitkomst kent het model niet.";
    }
    if (place.choices().contains("week") && RelatedSentences.isLongUnit(value)) {
      return RelatedSentences.NO_MONTHS;
    }
    return place.kind() == SentencePattern.SlotKind.WORD
        ? "Kies uit: " + String.join(", ", CriminogeneFactoren.WORDS) + "."
        : place.how();
  }
}
