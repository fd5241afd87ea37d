package nl.somregels.som.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Files that get new content together: all of them, or none. */
public final class ReplacedFiles {
  private final Map<Path, byte @Nullable []> before = new LinkedHashMap<>();

  @FunctionalInterface
  interface Moment {
    void pass() throws IOException;
  }

  private ReplacedFiles() {}

  /**
   * Replaces the files, or makes them. Each keeps what {@link ResultTarget#file} keeps. First all
   * new content is written beside them; when one cannot take its place, the others are put back.
   */
  public static void write(SortedMap<Path, byte[]> contents) throws IOException {
    write(contents, () -> {});
  }

  /** With a moment between writing and replacing. */
  static void write(SortedMap<Path, byte[]> contents, Moment moment) throws IOException {
    List<ResultTarget> targets = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
        ResultTarget target = open(content.getKey());
        targets.add(target);
        target.stream().write(content.getValue());
        target.stream().flush();
      }
      moment.pass();
      new ReplacedFiles().complete(List.copyOf(contents.keySet()), targets);
    } finally {
      for (ResultTarget target : targets) {
        target.close();
      }
    }
  }

  private static ResultTarget open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return ResultTarget.file(file);
  }

  private void complete(List<Path> files, List<ResultTarget> targets) throws IOException {
    try {
      for (int i = 0; i < files.size(); i++) {
        Path file = files.get(i);
        before.put(file, Files.isRegularFile(file) ? Files.readAllBytes(file) : null);
        targets.get(i).complete();
      }
    } catch (IOException e) {
      putBack(e);
      throw e;
    }
  }

  private void putBack(IOException failure) {
    before.forEach(
        (file, content) -> {
          try {
            if (content == null) {
              Files.deleteIfExists(file);
            } else {
              try (ResultTarget target = ResultTarget.file(file)) {
                target.stream().write(content);
                target.complete();
              }
            }
          } catch (IOException e) {
            failure.addSuppressed(e);
          }
        });
  }
}
