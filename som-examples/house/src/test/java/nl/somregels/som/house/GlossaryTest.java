package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.cli.SomCommand;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.feiten.Feit;
import org.junit.jupiter.api.Test;

/**
 * A word in a name of our code is Dutch only when the glossary has it with its source, or when it
 * comes in from outside the code: a fact, a key of JSON or of a pack, a constant that is written in
 * one, or a command. Every other word stands in the list of English words, so that a new one is
 * looked at.
 */
class GlossaryTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern HUMP = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

  @Test
  void everyWordIsEnglishOrHasItsSource() throws IOException {
    Set<String> known = new TreeSet<>(english());
    known.addAll(glossary());
    known.addAll(fromOutside());
    Map<String, Set<String>> unknown = new TreeMap<>(DeclaredNames.words(ROOT));
    unknown.keySet().removeAll(known);
    assertThat(unknown).isEmpty();
  }

  @Test
  void theListOfEnglishWordsHasNoneThatNobodyUses() throws IOException {
    Set<String> unused = new TreeSet<>(english());
    unused.removeAll(DeclaredNames.words(ROOT).keySet());
    assertThat(unused).isEmpty();
  }

  @Test
  void noEnglishWordStandsInTheGlossary() throws IOException {
    Set<String> both = new TreeSet<>(english());
    both.retainAll(glossary());
    assertThat(both).isEmpty();
  }

  @Test
  void everyWordOfTheGlossaryHasItsSource() throws IOException {
    assertThat(rows()).hasSizeBetween(30, 60).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(rows()).extracting(row -> row.get(2)).allMatch(source -> source.length() > 1);
  }

  private static Set<String> english() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GlossaryTest.class.getResourceAsStream("english-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(ROOT.resolve("som-rules/docs/glossary.md")).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| word "))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
        .toList();
  }

  private static Set<String> glossary() throws IOException {
    return rows().stream()
        .flatMap(row -> Stream.of(row.get(0).split("\\W+")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> fromOutside() throws IOException {
    List<String> names = new ArrayList<>();
    Feit.model().stream().map(Feit::jsonName).forEach(names::add);
    found("som-api/src/main/resources", "json", "\"(\\w+)\"\\s*:", names);
    found("rules", "yaml", "(?:^|[\\s{,-])([a-z]\\w+):", names);
    found("rules", "dslr", "^\\s*@(\\w+)\\(", names);
    found("som-api/src/main/java", "java", "\\b([A-Z][A-Z_]{2,})\\b", names);
    found("som-rules", "java", "\\b([A-Z][A-Z_]{2,})\\b", names);
    SomCommand.commandLine(CommandContext.system())
        .getSubcommands()
        .forEach(
            (name, command) -> {
              names.add(name);
              command.getCommandSpec().options().forEach(option -> names.add(option.longestName()));
              command
                  .getCommandSpec()
                  .positionalParameters()
                  .forEach(parameter -> names.add(parameter.paramLabel()));
            });
    return names.stream().flatMap(GlossaryTest::words).collect(Collectors.toSet());
  }

  private static Stream<String> words(String name) {
    String written =
        name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    return HUMP.matcher(written).results().map(hump -> hump.group().toLowerCase(Locale.ROOT));
  }

  private static void found(String folder, String kind, String pattern, List<String> names)
      throws IOException {
    Pattern compiled = Pattern.compile(pattern, Pattern.MULTILINE);
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      for (Path file :
          files
              .filter(path -> path.toString().endsWith("." + kind))
              .filter(path -> !path.toString().matches(".*/(target|test|jmh)/.*"))
              .toList()) {
        compiled
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(names::add);
      }
    }
  }
}
