package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every line of the sources and the rule files. */
class SourceFilesTest {
  private static final Path ROOT = ProjectRoot.path();
  private static final int LONGEST_FILE = 300;

  /** The result of {@code formatted} depends on the locale for everything but text. */
  private static final Pattern MARKUP = Pattern.compile("%(?![%s])[-#+0,(]*\\d*[a-zA-Z]");

  @Test
  void geenBestandIsLangerDanDriehonderdRegels() {
    List<Path> files = files(path -> !path.toString().endsWith(".md"));
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(files).filteredOn(path -> lines(path).size() > LONGEST_FILE).isEmpty();
  }

  @Test
  void nergensStaatDatIemandBuitenDeBootValt() {
    assertNoRuleWith(
        RefusedWords.PATTERN,
        files(
            path ->
                isLine(path)
                    || path.toString().contains("/src/") && !path.endsWith("RefusedWords.java")));
  }

  @Test
  void getallenKrijgenGeenCijfersVanDeLandinstelling() {
    assertNoRuleWith(
        MARKUP,
        files(
            path -> isMainSource(path) && path.toString().matches(".*/som-(api|rules)/.*\\.java")));
  }

  private static void assertNoRuleWith(Pattern pattern, List<Path> files) {
    assertThat(files).hasSizeGreaterThan(10);
    assertThat(files.stream().flatMap(path -> hits(pattern, path))).isEmpty();
  }

  private static Stream<String> hits(Pattern pattern, Path path) {
    List<String> lines = lines(path);
    return IntStream.range(0, lines.size())
        .filter(i -> pattern.matcher(lines.get(i)).find())
        .mapToObj(i -> ROOT.relativize(path) + ":" + (i + 1) + " " + lines.get(i).strip());
  }

  private static boolean isMainSource(Path path) {
    return path.toString().contains("/src/main/");
  }

  private static boolean isLine(Path path) {
    return ROOT.relativize(path).startsWith("rules");
  }

  private static List<Path> files(Predicate<Path> which) {
    List<Path> folders =
        Stream.of("som-api", "som-rules", "som-examples", "rules").map(ROOT::resolve).toList();
    return folders.stream()
        .flatMap(SourceFilesTest::loop)
        .filter(path -> path.toString().matches("(?!.*/target/).*\\.(java|dslr|dsl|yaml|md)"))
        .filter(which)
        .toList();
  }

  private static Stream<Path> loop(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
