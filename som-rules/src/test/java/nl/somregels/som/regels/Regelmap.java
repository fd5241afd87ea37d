package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.somregels.som.regels.pack.GebundeldePakketten;
import nl.somregels.som.regels.pack.PakketBron;

/** Writes bundled packs into a folder that a test may change. */
final class Regelmap {
  private Regelmap() {}

  static void kopieer(String versie, Path map) {
    for (PakketBron bron : GebundeldePakketten.bronnen()) {
      if (bron.naam().equals(versie)) {
        bron.bestanden().entrySet().forEach(bestand -> schrijf(map.resolve(versie), bestand));
      }
    }
  }

  private static void schrijf(Path map, Map.Entry<String, byte[]> bestand) {
    try {
      Path pad = map.resolve(bestand.getKey());
      Files.createDirectories(pad.getParent());
      Files.write(pad, bestand.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
