package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Hears every {@link Canary}; apart from it, so that listening does not load one. */
final class CanaryCage {
  private static final AtomicInteger SONG = new AtomicInteger();
  private static Path file = Path.of("target", "kanarie.txt");

  private CanaryCage() {}

  /** From now on, canaries also write into this file. */
  static void open(Path freshFile) {
    file = freshFile;
    SONG.set(0);
  }

  static void hear(String song) {
    SONG.incrementAndGet();
    try {
      Files.writeString(file, song, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often one sang. */
  static int song() {
    return SONG.get();
  }

  /** Whether one sang or wrote. */
  static boolean isHeard() {
    return SONG.get() > 0 || Files.exists(file);
  }
}
