package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.somregels.som.regels.pack.files.PakketLimits;

/**
 * Divides a text at the words "en" between sentences of the vocabulary. A sentence may itself hold
 * "en"; what is no sentence runs until the next one that is.
 */
final class SentenceSplitter {
  private static final String AND = " en ";

  private final List<String> parts;
  private final int mostParts;

  private SentenceSplitter(List<String> parts) {
    this.parts = parts;
    this.mostParts =
        Woordenschat.conditionSentences().stream()
            .mapToInt(sentence -> sentence.split(AND, -1).length)
            .max()
            .orElse(1);
  }

  /** Known or not; one above the limit when there are more, or too many words "en" to divide. */
  static List<String> divide(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    SentenceSplitter splitter = new SentenceSplitter(List.of(plain.split(AND, -1)));
    int most = PakketLimits.VOORWAARDEN_PER_RULE + 1;
    return splitter.parts.size() > PakketLimits.VOORWAARDEN_PER_RULE * splitter.mostParts
        ? splitter.parts.subList(0, most)
        : splitter.sentences();
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    while (begin < parts.size() && sentences.size() <= PakketLimits.VOORWAARDEN_PER_RULE) {
      int end = end(begin);
      sentences.add(sentence(begin, end));
      begin = end;
    }
    return sentences;
  }

  private int end(int begin) {
    int end = recognised(begin);
    if (end == begin) {
      end++;
      while (end < parts.size() && recognised(end) == end) {
        end++;
      }
    }
    return end;
  }

  /** Where a sentence that begins here ends; here itself when none does. */
  private int recognised(int begin) {
    int known = end(begin, Woordenschat::isCondition);
    return known > begin
        ? known
        : end(
            begin,
            sentence ->
                Woordenschat.conditionPatterns().stream()
                    .anyMatch(pattern -> pattern.loosely(sentence).isPresent()));
  }

  private int end(int begin, Predicate<String> fits) {
    for (int end = begin + 1; end <= Math.min(begin + mostParts, parts.size()); end++) {
      if (fits.test(sentence(begin, end))) {
        return end;
      }
    }
    return begin;
  }

  private String sentence(int begin, int end) {
    return String.join(AND, parts.subList(begin, end));
  }
}
