package nl.somregels.som.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFilesTest {
  private static final byte[] NEW = "nieuw".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void alleBestandenKrijgenHunInhoud() throws IOException {
    Path old = Files.writeString(folder.resolve("a"), "oud");
    Path made = folder.resolve("map/b");
    ReplacedFiles.write(new TreeMap<>(Map.of(old, NEW, made, NEW)));
    assertThat(old).hasContent("nieuw");
    assertThat(made).hasContent("nieuw");
  }

  /** The second name becomes a folder with something in it, over which nothing can be moved. */
  @Test
  void kanErEenZijnPlaatsNietInnemenDanKomenDeAndereTerug() throws IOException {
    Path old = Files.writeString(folder.resolve("a"), "oud");
    Path made = folder.resolve("b");
    Path last = folder.resolve("c");
    assertThatIOException()
        .isThrownBy(
            () ->
                ReplacedFiles.write(
                    new TreeMap<>(Map.of(old, NEW, made, NEW, last, NEW)),
                    () -> Files.createDirectories(last.resolve("vol"))));
    assertThat(old).hasContent("oud");
    assertThat(made).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(old, last);
    }
  }
}
