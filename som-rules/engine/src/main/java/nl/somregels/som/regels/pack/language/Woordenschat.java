package nl.somregels.som.regels.pack.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The closed vocabulary of the rule files, read from the Drools DSL file in this jar and from
 * nowhere else. A sentence belongs to it when one entry fits it from its first to its last
 * character, with every variable inside its own pattern. Thread-safe.
 *
 * <p>The file is read here and not by the DSL parser of Drools, which every program would have to
 * load for it; a test lets that parser read every sentence the same way.
 */
public final class Woordenschat {
  private static final String FILE = "woordenschat.dsl";
  private static final Pattern RULE =
      Pattern.compile("\\[(condition|consequence|keyword)](\\[verouderd])?([^=]+)=(.*)");
  private static final Woordenschat BUNDLED = load();

  private final List<VocabularySentence> voorwaarden = new ArrayList<>();
  private final List<VocabularySentence> consequences = new ArrayList<>();

  private Woordenschat(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = RULE.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalStateException(FILE + " has a line that is no sentence: " + line);
      }
      if (!matcher.group(1).equals("keyword")) {
        (matcher.group(1).equals("condition") ? voorwaarden : consequences)
            .add(
                new VocabularySentence(
                    SentencePattern.of(matcher.group(3)),
                    matcher.group(4),
                    matcher.group(2) != null));
      }
    }
  }

  /**
   * A sentence, and what it means with the name of each variable between braces; outdated when new
   * rules should have another sentence of the same meaning.
   */
  private record VocabularySentence(SentencePattern pattern, String meaning, boolean isOutdated) {

    Optional<String> translate(String line) {
      return pattern.strict(line).map(this::fillIn);
    }

    /** Its name is the first word of the meaning, which names the places in their order. */
    Optional<Consequence> consequence(String line, int number) {
      String name = meaning.substring(0, meaning.indexOf(' '));
      return pattern.strict(line).map(values -> new Consequence(name, values, number));
    }

    private String fillIn(List<String> values) {
      String filledIn = meaning;
      for (int i = 0; i < values.size(); i++) {
        String name = pattern.places().get(i).name();
        filledIn = filledIn.replace("{" + name + "}", values.get(i));
      }
      return filledIn;
    }
  }

  public static Woordenschat bundled() {
    return BUNDLED;
  }

  /** The meaning of a condition line, from its dash on; empty when no sentence fits. */
  public Optional<String> voorwaarde(String line) {
    return voorwaarden.stream().flatMap(sentence -> sentence.translate(line).stream()).findFirst();
  }

  /** The sentence for new rules in the place of a condition that is outdated; empty of others. */
  public Optional<String> replacement(String condition) {
    return voorwaarden.stream()
        .filter(VocabularySentence::isOutdated)
        .flatMap(
            old ->
                old.pattern.strict("- " + condition).stream()
                    .flatMap(
                        values ->
                            voorwaarden.stream()
                                .filter(fresh -> !fresh.isOutdated)
                                .filter(fresh -> fresh.meaning.equals(old.meaning))
                                .map(fresh -> fresh.pattern.withValues(values))))
        .findFirst();
  }

  /** What a line under {@code consequence} says; empty when no sentence fits. */
  public Optional<Consequence> consequence(String line, int number) {
    return consequences.stream()
        .flatMap(sentence -> sentence.consequence(line, number).stream())
        .findFirst();
  }

  /** For new rules, as an analyst reads them, with a word for each variable. */
  public List<String> conditionSentences() {
    return currentConditionPatterns().stream().map(SentencePattern::readable).toList();
  }

  public List<String> consequenceSentences() {
    return consequencePatterns().stream().map(SentencePattern::readable).toList();
  }

  /** The condition sentences for new rules, with the places for values. */
  List<SentencePattern> currentConditionPatterns() {
    return voorwaarden.stream()
        .filter(sentence -> !sentence.isOutdated)
        .map(VocabularySentence::pattern)
        .toList();
  }

  /** Every condition sentence with the places for values. */
  List<SentencePattern> conditionPatterns() {
    return voorwaarden.stream().map(VocabularySentence::pattern).toList();
  }

  List<SentencePattern> consequencePatterns() {
    return consequences.stream().map(VocabularySentence::pattern).toList();
  }

  private static Woordenschat load() {
    try (InputStream in =
            Objects.requireNonNull(Woordenschat.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Woordenschat(
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
