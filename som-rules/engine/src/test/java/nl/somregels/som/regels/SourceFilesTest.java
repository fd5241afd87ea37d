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
  private static final Path WORTEL = ProjectRoot.path();
  private static final int LANGSTE_BESTAND = 300;
  private static final Pattern GEWEIGERDE_WOORDEN =
      Pattern.compile("(?i)afgewezen|afwijzing|uitgesloten|uitsluiting");

  /** The result of {@code formatted} depends on the locale for everything but text. */
  private static final Pattern OPMAAK = Pattern.compile("%(?![%s])[-#+0,(]*\\d*[a-zA-Z]");

  @Test
  void geenBestandIsLangerDanDriehonderdRegels() {
    List<Path> bestanden = bestanden(pad -> !pad.toString().endsWith(".md"));
    assertThat(bestanden).hasSizeGreaterThan(100);
    assertThat(bestanden).filteredOn(pad -> regels(pad).size() > LANGSTE_BESTAND).isEmpty();
  }

  @Test
  void nergensStaatDatIemandBuitenDeBootValt() {
    assertGeenRegelMet(GEWEIGERDE_WOORDEN, bestanden(pad -> isRegel(pad) || isHoofdbron(pad)));
  }

  @Test
  void getallenKrijgenGeenCijfersVanDeLandinstelling() {
    assertGeenRegelMet(
        OPMAAK,
        bestanden(
            pad -> isHoofdbron(pad) && pad.toString().matches(".*/som-(api|rules)/.*\\.java")));
  }

  private static void assertGeenRegelMet(Pattern patroon, List<Path> bestanden) {
    assertThat(bestanden).hasSizeGreaterThan(10);
    assertThat(bestanden.stream().flatMap(pad -> treffers(patroon, pad))).isEmpty();
  }

  private static Stream<String> treffers(Pattern patroon, Path pad) {
    List<String> regels = regels(pad);
    return IntStream.range(0, regels.size())
        .filter(i -> patroon.matcher(regels.get(i)).find())
        .mapToObj(i -> WORTEL.relativize(pad) + ":" + (i + 1) + " " + regels.get(i).strip());
  }

  private static boolean isHoofdbron(Path pad) {
    return pad.toString().contains("/src/main/");
  }

  private static boolean isRegel(Path pad) {
    return WORTEL.relativize(pad).startsWith("rules");
  }

  private static List<Path> bestanden(Predicate<Path> welke) {
    List<Path> mappen =
        Stream.of("som-api", "som-rules", "som-examples", "rules").map(WORTEL::resolve).toList();
    return mappen.stream()
        .flatMap(SourceFilesTest::loop)
        .filter(pad -> pad.toString().matches("(?!.*/target/).*\\.(java|dslr|dsl|yaml|md)"))
        .filter(welke)
        .toList();
  }

  private static Stream<Path> loop(Path map) {
    try (Stream<Path> paden = Files.walk(map)) {
      return paden.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> regels(Path pad) {
    try {
      return Files.readAllLines(pad);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
