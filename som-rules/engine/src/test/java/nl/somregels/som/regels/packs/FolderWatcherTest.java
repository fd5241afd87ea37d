package nl.somregels.som.regels.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.somregels.som.WatchOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which look finds something to load; no time passes here. */
class FolderWatcherTest {
  private static final WatchOptions FIVE_LOOKS =
      WatchOptions.DEFAULT.withInterval(Duration.ofMillis(1), Duration.ofMillis(5));

  @TempDir Path folder;

  private int size;

  @Test
  void aChangeIsLoadedOnceWhenALookFindsNothingNew() throws IOException {
    try (FolderWatcher watcher = new FolderWatcher(folder, FIVE_LOOKS)) {
      assertThat(watcher.mustLoad()).isFalse();
      change();
      assertThat(watcher.mustLoad()).isFalse();
      change();
      assertThat(watcher.mustLoad()).isFalse();
      assertThat(watcher.mustLoad()).isTrue();
      assertThat(watcher.mustLoad()).isFalse();
      assertThat(watcher.looks()).isEqualTo(5);
    }
  }

  @Test
  void aChangeThatGoesOnIsLoadedAfterTheLongestWait() throws IOException {
    try (FolderWatcher watcher = new FolderWatcher(folder, FIVE_LOOKS)) {
      for (int round = 0; round < 2; round++) {
        for (int look = 1; look < 5; look++) {
          change();
          assertThat(watcher.mustLoad()).isFalse();
        }
        change();
        assertThat(watcher.mustLoad()).isTrue();
      }
    }
  }

  @Test
  void aChangeThatIsUndoneIsNotLoaded() throws IOException {
    Files.createDirectory(folder.resolve("2021.1"));
    try (FolderWatcher watcher = new FolderWatcher(folder, FIVE_LOOKS)) {
      Path away = Files.move(folder.resolve("2021.1"), folder.resolve("weg"));
      assertThat(watcher.mustLoad()).isFalse();
      Files.move(away, folder.resolve("2021.1"));
      assertThat(watcher.mustLoad()).isFalse();
      assertThat(watcher.mustLoad()).isFalse();
    }
  }

  private void change() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("2021.1")).resolve("criteria.dslr");
    Files.writeString(rules, "x".repeat(++size));
  }
}
