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
  public static void copy(String version, Path folder) {
    copy(version, folder, file -> true);
  }

  /** The pack without its example cases. */
  public static void copyRules(String version, Path folder) {
    copy(version, folder, file -> !file.startsWith("voorbeelden/"));
  }

  private static void copy(String version, Path folder, Predicate<String> along) {
    for (PakketFileSet source : BundledPakketten.sources()) {
      if (source.name().equals(version)) {
        source.files().entrySet().stream()
            .filter(file -> along.test(file.getKey()))
            .forEach(file -> write(folder.resolve(version), file));
      }
    }
  }

  private static void write(Path folder, Map.Entry<String, byte[]> file) {
    try {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
