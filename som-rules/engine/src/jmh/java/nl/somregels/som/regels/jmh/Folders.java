package nl.somregels.som.regels.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.RuleFolder;

/** Folders with packs to measure with. */
final class Folders {
  private Folders() {}

  /** Puts a bundled pack into the folder as a concept with another version. */
  static void copy(String bundled, PakketVersie as, Path folder) throws IOException {
    Path scratch = Files.createTempDirectory("som");
    RuleFolder.copy(bundled, scratch);
    Path pack = scratch.resolve(bundled);
    Path manifest = pack.resolve("pakket.yaml");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("(?m)^versie: .*$", "versie: \"" + as + "\"")
            .replaceFirst("(?m)^status: .*$", "status: concept"));
    Files.createDirectories(folder);
    Files.move(pack, folder.resolve(as.toString()));
    Files.delete(scratch);
  }

  /** Deletes the folder and what is in it. */
  static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }
}
