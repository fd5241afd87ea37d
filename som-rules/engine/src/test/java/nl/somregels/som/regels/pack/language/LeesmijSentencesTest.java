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
            .map(regel -> regel.startsWith("- ") ? regel.substring(2) : regel)
            .toList();
    Woordenschat woordenschat = Woordenschat.gebundeld();

    assertThat(woordenschat.voorwaardezinnen())
        .hasSizeGreaterThan(50)
        .allSatisfy(zin -> assertThat(leesmij).contains(zin));
    assertThat(woordenschat.gevolgzinnen())
        .hasSizeGreaterThan(5)
        .allSatisfy(zin -> assertThat(leesmij).contains(zin));
  }
}
