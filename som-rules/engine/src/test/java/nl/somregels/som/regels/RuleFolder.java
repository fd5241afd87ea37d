package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;

/** Writes bundled packs into a folder that a test may change. */
public final class RuleFolder {
  private RuleFolder() {}

  /** The whole pack. */
  public static void kopieer(String versie, Path map) {
    kopieer(versie, map, bestand -> true);
  }

  /** The pack without its example cases. */
  public static void kopieerRegels(String versie, Path map) {
    kopieer(versie, map, bestand -> !bestand.startsWith("voorbeelden/"));
  }

  private static void kopieer(String versie, Path map, Predicate<String> mee) {
    for (PakketFileSet bron : BundledPakketten.bronnen()) {
      if (bron.naam().equals(versie)) {
        bron.bestanden().entrySet().stream()
            .filter(bestand -> mee.test(bestand.getKey()))
            .forEach(bestand -> schrijf(map.resolve(versie), bestand));
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
