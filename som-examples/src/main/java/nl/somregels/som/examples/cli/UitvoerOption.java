package nl.somregels.som.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.somregels.som.examples.uitvoer.ResultTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --uitvoer}: where the result goes. */
final class UitvoerOption {
  @Option(
      names = "--uitvoer",
      paramLabel = "BESTAND",
      description = "Schrijf het resultaat naar dit bestand, in plaats van op het scherm.")
  private @Nullable Path bestand;

  /** Opens the result of a command that reads no cases. */
  ResultTarget open(CommandContext context) throws IOException {
    return open(context, Optional.empty());
  }

  /** Opens the result; refuses to write over the input. */
  ResultTarget open(CommandContext context, Optional<Path> invoer) throws IOException {
    if (bestand == null) {
      return ResultTarget.stream(context.out());
    }
    return file(bestand, invoer);
  }

  /** Opens a file for a result; refuses to write over the input. */
  static ResultTarget file(Path bestand, Optional<Path> invoer) throws IOException {
    Path map = bestand.toAbsolutePath().getParent();
    if (Files.isDirectory(bestand) || map == null || !Files.isDirectory(map)) {
      throw new CommandFailure("Naar " + bestand + " kan niet worden geschreven.");
    }
    if (invoer.isPresent() && Files.exists(bestand) && Files.exists(invoer.get())) {
      if (Files.isSameFile(bestand, invoer.get())) {
        throw new CommandFailure("De uitvoer mag niet het bestand met de invoer zijn.");
      }
    }
    return ResultTarget.file(bestand);
  }

  /** Whether the result goes to this file. */
  boolean isNaar(Path ander) {
    return bestand != null
        && bestand.toAbsolutePath().normalize().equals(ander.toAbsolutePath().normalize());
  }

  /** Whether the result scrolls over a screen. */
  boolean isOnScreen(CommandContext context) {
    return bestand == null && context.terminals().out();
  }
}
