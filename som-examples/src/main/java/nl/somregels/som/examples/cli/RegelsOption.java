package nl.somregels.som.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.somregels.som.Pakketbestanden;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.regels.SomRegels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --regels}: where the packs come from. */
final class RegelsOption {
  @Option(
      names = "--regels",
      paramLabel = "MAP",
      description = "Een map met pakketten, in plaats van de ingebouwde.")
  private @Nullable Path map;

  Regelpakketten load() {
    if (map == null) {
      return SomRegels.bundled();
    }
    return SomRegels.load(existing(map));
  }

  /** The folder that was given. */
  Optional<Path> map() {
    return Optional.ofNullable(map);
  }

  /** The packs as files, to check and to copy. */
  Pakketbestanden files() {
    if (map == null) {
      return SomRegels.bundledFiles();
    }
    return SomRegels.files(existing(map));
  }

  private static Path existing(Path map) {
    if (!Files.isDirectory(map)) {
      throw new CommandFailure("De map " + map + " met pakketten is er niet.");
    }
    return map;
  }
}
