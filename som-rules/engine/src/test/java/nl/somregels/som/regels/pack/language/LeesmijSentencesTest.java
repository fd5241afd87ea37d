package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.somregels.som.regels.ProjectRoot;
import org.junit.jupiter.api.Test;

/** The manual lists every sentence of the vocabulary, as it is. */
class LeesmijSentencesTest {
  @Test
  void elkeZinVanDeWoordenschatStaatInLeesmij() throws IOException {
    List<String> leesmij =
        Files.readString(ProjectRoot.path().resolve("rules/LEESMIJ.md"))
            .lines()
            .map(line -> line.startsWith("- ") ? line.substring(2) : line)
            .toList();

    assertThat(Woordenschat.conditionSentences())
        .hasSizeGreaterThan(50)
        .allSatisfy(sentence -> assertThat(leesmij).contains(sentence));
    assertThat(Woordenschat.consequenceSentences())
        .hasSizeGreaterThan(5)
        .allSatisfy(sentence -> assertThat(leesmij).contains(sentence));
  }
}
