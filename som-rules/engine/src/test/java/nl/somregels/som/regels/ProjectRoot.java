package nl.somregels.som.regels;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this project lies, whatever module a test runs in. */
public final class ProjectRoot {
  private ProjectRoot() {}

  /** The folder with the module {@code som-rules} and the folder {@code rules}. */
  public static Path path() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("som-rules"))
        || !Files.isDirectory(folder.resolve("rules"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
