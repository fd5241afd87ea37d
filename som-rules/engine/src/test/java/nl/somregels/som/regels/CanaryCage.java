package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Hears every {@link Canary}; apart from it, so that listening does not load one. */
final class CanaryCage {
  private static final AtomicInteger GEZANG = new AtomicInteger();
  private static Path bestand = Path.of("target", "kanarie.txt");

  private CanaryCage() {}

  /** From now on, canaries also write into this file. */
  static void open(Path nieuwBestand) {
    bestand = nieuwBestand;
    GEZANG.set(0);
  }

  static void hoor(String lied) {
    GEZANG.incrementAndGet();
    try {
      Files.writeString(bestand, lied, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often one sang. */
  static int gezang() {
    return GEZANG.get();
  }

  /** Whether one sang or wrote. */
  static boolean isGehoord() {
    return GEZANG.get() > 0 || Files.exists(bestand);
  }
}
