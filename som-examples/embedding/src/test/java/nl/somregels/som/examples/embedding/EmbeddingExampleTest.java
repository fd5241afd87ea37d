package nl.somregels.som.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {
  @Test
  void criterium7GeeftHogePrioriteitMetDeReden() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    EmbeddingExample.print(new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .startsWith("HOGE_PRIORITEIT")
        .allSatisfy(line -> assertThat(line).isNotBlank());
  }
}
