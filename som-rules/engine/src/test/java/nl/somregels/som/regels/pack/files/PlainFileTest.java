package nl.somregels.som.regels.pack.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFileTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  /** Against hanging. */
  private static final Duration NEVER_SO_LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void aFileGivesItsBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "abc");
    assertThat(PlainFile.read(file, PlainFile.PATIENCE))
        .isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
  }

  /** As when it was swapped in after the folder was listed. */
  @Test
  void aNamedPipeDoesNotKeepAnybodyWaiting() throws Exception {
    Path pipe = folder.resolve("x");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertTimeoutPreemptively(
        NEVER_SO_LONG,
        () ->
            assertThatThrownBy(() -> PlainFile.read(pipe, SHORT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be opened now"));
  }

  @Test
  void aLinkAndAFolderAreNoFiles() throws IOException {
    Files.writeString(folder.resolve("x"), "abc");
    Path link = Files.createSymbolicLink(folder.resolve("y"), folder.resolve("x"));
    assertThatThrownBy(() -> PlainFile.read(link, SHORT)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PlainFile.read(folder, SHORT)).isInstanceOf(IOException.class);
  }
}
