package nl.somregels.som.regels.pack.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.model.Expression;

/** A condition of the vocabulary: how new rules say it, what it means, and how it was said. */
record ConditionSentence(SentencePattern pattern, Meaning meaning, List<SentencePattern> outdated) {

  /** Every pattern that has this meaning, the current one first. */
  Stream<SentencePattern> wordings() {
    return Stream.concat(Stream.of(pattern), outdated.stream());
  }

  /** The meaning of a text; empty when it is not this sentence. */
  Optional<Expression> read(String text) {
    return wordings()
        .flatMap(
            wording ->
                wording.strict(text).stream()
                    .map(values -> meaning.of(new SentenceValues(wording.places(), values))))
        .findFirst();
  }

  /** How new rules say a text in an outdated wording; empty of others. */
  Optional<String> replacement(String text) {
    return outdated.stream()
        .flatMap(wording -> wording.strict(text).stream())
        .map(pattern::withValues)
        .findFirst();
  }
}
