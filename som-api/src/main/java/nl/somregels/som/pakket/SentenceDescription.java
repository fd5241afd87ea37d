package nl.somregels.som.pakket;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that a condition of a rule file can be, with what it means: all in Dutch, for whoever
 * writes rules. Immutable.
 *
 * @param sentence with a word for each place: {@code N} for a number, {@code JA|NEE} for a choice
 * @param meaning what it speaks of, and from which date or fact that follows
 * @param boundary where it begins and ceases to hold, of the example; empty when it has no numbers
 * @param unknown when it is neither true nor false
 * @param columns the facts that it reads, by their names in CSV and JSON; not empty
 * @param example the sentence with possible values
 */
public record SentenceDescription(
    String sentence,
    String meaning,
    String boundary,
    String unknown,
    List<String> columns,
    String example) {
  public SentenceDescription {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(boundary, "boundary");
    Objects.requireNonNull(unknown, "unknown");
    columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
    Objects.requireNonNull(example, "example");
  }
}
