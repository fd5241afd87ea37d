package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.pakket.SentenceDescription;
import nl.somregels.som.regels.ProjectRoot;
import org.junit.jupiter.api.Test;

/** The manual lists every sentence of the vocabulary and every fact, as they are. */
class LeesmijSentencesTest {
  private static final Path LEESMIJ = ProjectRoot.path().resolve("rules/LEESMIJ.md");

  /**
   * {@code mvn -pl som-rules/engine -am test -Dtest=LeesmijSentencesTest -DschrijfZinnen=true
   * -Dsurefire.failIfNoSpecifiedTests=false} writes them.
   */
  @Test
  void elkeZinEnElkFeitStaatInEenTabelVanLeesmij() throws IOException {
    String text = Files.readString(LEESMIJ);
    String tables = with(with(text, "zinnen", sentences()), "feiten", feiten());
    if (Boolean.getBoolean("schrijfZinnen")) {
      Files.writeString(LEESMIJ, tables);
    }
    assertThat(Files.readString(LEESMIJ)).isEqualTo(tables);
    assertThat(sentences()).hasSizeGreaterThan(50);
  }

  @Test
  void elkeZinOnderGevolgStaatInLeesmij() throws IOException {
    List<String> leesmij = Files.readAllLines(LEESMIJ);

    assertThat(Woordenschat.consequenceSentences())
        .hasSizeGreaterThan(5)
        .allSatisfy(sentence -> assertThat(leesmij).contains(sentence));
  }

  /** The text with these lines between the marks of a table. */
  private static String with(String text, String table, List<String> lines) {
    String begin = "<!-- begin " + table + " -->\n";
    String end = "<!-- einde " + table + " -->\n";
    assertThat(text).containsOnlyOnce(begin).containsOnlyOnce(end);
    return text.substring(0, text.indexOf(begin) + begin.length())
        + String.join("\n", lines)
        + "\n"
        + text.substring(text.indexOf(end));
  }

  private static List<String> sentences() {
    return table(
        List.of("zin", "betekenis", "voorbeeld", "grens van het voorbeeld", "kolommen"),
        SentenceGuide.conditions().stream().map(LeesmijSentencesTest::cells));
  }

  private static List<String> cells(SentenceDescription zin) {
    return List.of(
        code(zin.sentence()),
        zin.meaning(),
        code(zin.example()),
        zin.boundary(),
        zin.columns().stream().map(LeesmijSentencesTest::code).collect(Collectors.joining(", ")));
  }

  private static List<String> feiten() {
    return table(
        List.of("feit", "betekenis", "waarden"),
        Feit.model().stream()
            .map(feit -> List.of(code(feit.jsonName()), feit.label(), values(feit))));
  }

  private static String values(Feit feit) {
    return feit.kind() instanceof FeitType.Choice choice
        ? choice.words().stream().map(LeesmijSentencesTest::code).collect(Collectors.joining(", "))
        : switch (feit.kind().type().getSimpleName()) {
          case "LocalDate" -> "datum, zoals `2026-06-30`";
          case "Reclasseringsinformatie" -> "datum, of `GEEN`";
          case "List" -> "woorden, in CSV met `\\|` ertussen";
          default -> "tekst";
        };
  }

  private static List<String> table(List<String> header, Stream<List<String>> rows) {
    List<String> line = header.stream().map(name -> "---").toList();
    return Stream.concat(Stream.of(header, line), rows)
        .map(cells -> "| " + String.join(" | ", cells) + " |")
        .map(row -> row.replace("|  |", "| |"))
        .toList();
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
