package nl.somregels.som.regels.pack.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.text.DidYouMean;

/** What the vocabulary can say of the things that a sentence speaks of, found by its words. */
final class RelatedSentences {
  static final String NO_MONTHS =
      "Hier kunnen dagen en weken staan, geen maanden of jaren: die zijn niet altijd even lang."
          + " Schrijf het aantal dagen dat u bedoelt.";

  private static final Pattern LONG_UNIT = Pattern.compile("(?i).*\\b(maand|jaar|jaren).*");

  private static final String NOWHERE = "Kijk in LEESMIJ.md welke zinnen er zijn.";
  private static final int MOST = 4;
  private static final int SHORTEST = 3;
  private static final int COMMON_BEGIN = 5;

  /** Words of everyday language that tell nothing of what a sentence is about. */
  private static final Set<String> EVERYDAY =
      Set.of(
          ("betrokkene gedetineerde persoon iemand hij zij heeft hebben sprake wordt dan ja nee "
                  + "moet mag kan wie voor met naar")
              .split(" "));

  private final List<SentencePattern> patterns;
  private final SentenceWords words;

  RelatedSentences(List<SentencePattern> patterns, SentenceWords words) {
    this.patterns = patterns;
    this.words = words;
  }

  static boolean isLongUnit(String text) {
    return LONG_UNIT.matcher(text).matches();
  }

  /** The sentences or forms about the same, or where to look for them. */
  String of(String plain) {
    List<String> typed = words.typed(plain);
    List<String> about = typed.stream().filter(RelatedSentences::isSubject).distinct().toList();
    return factor(typed, about).orElseGet(() -> forms(plain, about));
  }

  private static boolean isSubject(String word) {
    return word.length() >= SHORTEST
        && SentenceWords.counts(word)
        && !SentenceWords.isTurning(word)
        && !SentenceWords.isNumber(word)
        && !EVERYDAY.contains(SentenceWords.low(word));
  }

  /** A sentence about nothing but a word of the list of criminogenic factors. */
  private Optional<String> factor(List<String> typed, List<String> about) {
    if (about.size() != 1) {
      return Optional.empty();
    }
    String subject = SentenceWords.low(about.get(0));
    List<String> factors =
        CriminogeneFactoren.WORDS.contains(subject)
            ? List.of(subject)
            : CriminogeneFactoren.WORDS.stream().filter(word -> isAlike(subject, word)).toList();
    List<SentencePattern> sentences =
        patterns.stream()
            .filter(pattern -> pattern.places().size() == 1)
            .filter(p -> p.places().get(0).kind() == SentencePattern.SlotKind.WORD)
            .filter(pattern -> pattern.readable().startsWith("bij "))
            .toList();
    if (factors.size() != 1 || sentences.size() != 2) {
      return Optional.empty();
    }
    List<String> turning = SentenceWords.turning(typed);
    boolean isJa = typed.contains("JA") && turning.isEmpty();
    boolean isNee = typed.contains("NEE") && turning.isEmpty();
    return Optional.of(
        sentences.stream()
            .filter(p -> !isJa || !isNegated(p))
            .filter(p -> !isNee || isNegated(p))
            .map(pattern -> "\"" + pattern.withValues(factors) + "\"")
            .collect(Collectors.joining(" of ", "Zo kan het: ", ".")));
  }

  private boolean isNegated(SentencePattern pattern) {
    return !SentenceWords.turning(words.fixed(pattern)).isEmpty();
  }

  /** The rarer the words that a form shares with the sentence, the more it is about the same. */
  private String forms(String plain, List<String> about) {
    Map<SentencePattern, Double> weights = new HashMap<>();
    int found = 0;
    for (String word : about) {
      List<SentencePattern> exact = speakOf(word, String::equalsIgnoreCase);
      List<SentencePattern> with =
          exact.isEmpty() ? speakOf(word, RelatedSentences::isAlike) : exact;
      with.forEach(pattern -> weights.merge(pattern, 1.0 / with.size(), Double::sum));
      found += with.isEmpty() ? 0 : 1;
    }
    double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    List<SentencePattern> best =
        patterns.stream().filter(p -> weights.getOrDefault(p, -1.0) >= most - 1e-9).toList();
    List<String> forms = best.stream().map(SentencePattern::readable).toList();
    List<String> shortest =
        forms.stream()
            .filter(form -> forms.stream().noneMatch(o -> form.startsWith(o + " ")))
            .toList();
    if (found * 3 < about.size() || shortest.isEmpty() || shortest.size() > MOST) {
      return NOWHERE;
    }
    boolean noMonths =
        isLongUnit(plain)
            && best.stream()
                .flatMap(pattern -> pattern.places().stream())
                .anyMatch(place -> place.choices().contains("week"));
    return "Hierover kan \""
        + String.join("\" of \"", shortest)
        + "\"."
        + (noMonths ? " " + NO_MONTHS : "");
  }

  private List<SentencePattern> speakOf(String word, BiPredicate<String, String> isSame) {
    return patterns.stream()
        .filter(pattern -> !pattern.places().isEmpty())
        .filter(
            pattern ->
                words.fixed(pattern).stream()
                    .anyMatch(own -> isSubject(own) && isSame.test(word, own)))
        .toList();
  }

  /** The same word, misspelt or in another form, or a part of it. */
  private static boolean isAlike(String word, String own) {
    String one = SentenceWords.low(word);
    String other = SentenceWords.low(own);
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return one.equals(other)
        || !DidYouMean.near(one, List.of(other)).isEmpty()
        || common >= COMMON_BEGIN && common * 5 >= Math.min(one.length(), other.length()) * 3
        || one.length() > COMMON_BEGIN && other.contains(one)
        || other.length() > COMMON_BEGIN && one.contains(other);
  }
}
