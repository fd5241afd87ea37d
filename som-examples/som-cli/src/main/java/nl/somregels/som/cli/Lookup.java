package nl.somregels.som.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.TekstformaatOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.text.DidYouMean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A list to look something up in: all of it, or what a word stands in. */
final class Lookup {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WOORD",
      description = "Toon alleen waar dit woord in staat. Anders alles.")
  private @Nullable String word;

  @Mixin private TekstformaatOption form = new TekstformaatOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  /** What belongs to one name, in this order; values are texts or lists of texts. */
  static final class Entry {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Entry(String key, String name) {
      values.put(key, name);
    }

    Entry with(String key, Object value) {
      values.put(key, value);
      return this;
    }

    private String json() {
      return MAPPER.valueToTree(values).toString();
    }

    private String text() {
      return values.entrySet().stream()
          .filter(value -> !lines(value.getValue()).isEmpty())
          .map(
              value ->
                  value.equals(values.entrySet().iterator().next())
                      ? value.getValue().toString()
                      : "    " + value.getKey() + ": " + lines(value.getValue()))
          .collect(Collectors.joining("\n"));
    }

    /** Names beside each other, sentences below each other. */
    private static String lines(Object value) {
      if (!(value instanceof List<?> list)) {
        return value.toString();
      }
      List<String> texts = list.stream().map(Object::toString).toList();
      return texts.stream().anyMatch(text -> text.contains(" "))
          ? String.join("\n        ", texts)
          : String.join(", ", texts);
    }

    private boolean has(String word) {
      return content().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Without what the values are called: that stands with every entry. */
    private String content() {
      return values.values().stream().map(Entry::lines).collect(Collectors.joining("\n"));
    }
  }

  /**
   * Writes what was asked for.
   *
   * @param what one entry is, for when none has the word
   */
  int show(CommandContext context, String what, List<Entry> all) throws IOException {
    List<Entry> found = all.stream().filter(entry -> word == null || entry.has(word)).toList();
    if (found.isEmpty()) {
      context.err().println(Lines.oneLine(nothing(what, all)));
      return ExitCodes.LOOK_AT;
    }
    try (ResultTarget target = uitvoer.open(context, InputFiles.none())) {
      form.write(
          target,
          found,
          entries -> entries.stream().map(Entry::json).collect(Collectors.joining("\n")),
          entries -> entries.stream().map(Entry::text).collect(Collectors.joining("\n\n")));
    }
    return ExitCodes.DONE;
  }

  private String nothing(String what, List<Entry> all) {
    List<String> words =
        all.stream()
            .flatMap(entry -> Arrays.stream(entry.content().split("[^\\p{L}\\p{N}]+")))
            .distinct()
            .toList();
    Optional<String> meant = DidYouMean.before(String.valueOf(word), words);
    return "Er is geen "
        + what
        + " met \""
        + word
        + "\"."
        + meant.map(other -> " Bedoelde u " + other + "?").orElse("");
  }
}
