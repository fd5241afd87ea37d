package nl.somregels.som.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.somregels.som.examples.uitvoer.ResultFile;
import nl.somregels.som.examples.uitvoer.ResultTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --uitvoer}: where the result goes. */
final class UitvoerOption {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(
      names = "--uitvoer",
      paramLabel = "BESTAND",
      description =
          "Schrijf het resultaat naar dit bestand, in plaats van op het scherm. Een - is de"
              + " standaarduitvoer.")
  private @Nullable Path bestand;

  /** Opens the result; refuses to write over what is read. */
  ResultTarget open(CommandContext context, InputFiles read) throws IOException {
    return bestand == null || bestand.equals(STANDARD_OUTPUT)
        ? ResultTarget.stream(context.out())
        : file(context, bestand, read);
  }

  /** Opens a file for a result; refuses to write over what is read. */
  static ResultTarget file(CommandContext context, Path bestand, InputFiles read)
      throws IOException {
    ResultFile file = resultFile(bestand);
    Path map = file.path().getParent();
    if (Files.isDirectory(file.path()) || map == null || !Files.isDirectory(map)) {
      throw cannotWrite(bestand);
    }
    read.protectFrom(file);
    switch (file.descriptor().orElse("")) {
      case "1":
        return ResultTarget.stream(context.out());
      case "2":
        return ResultTarget.stream(context.err());
      default:
        break;
    }
    try {
      return ResultTarget.file(bestand);
    } catch (AccessDeniedException e) {
      throw new CommandFailure(
          Files.exists(file.path())
              ? "Het bestand " + bestand + " mag niet worden gewijzigd."
              : "In de map " + map + " mag niet worden geschreven.");
    }
  }

  private static ResultFile resultFile(Path bestand) throws IOException {
    try {
      return ResultFile.of(bestand);
    } catch (FileSystemLoopException e) {
      throw cannotWrite(bestand);
    }
  }

  private static CommandFailure cannotWrite(Path bestand) {
    return new CommandFailure("Naar " + bestand + " kan niet worden geschreven.");
  }

  /** Whether the result goes to this file. */
  boolean isNaar(Path ander) throws IOException {
    return bestand != null && resultFile(bestand).equals(resultFile(ander));
  }

  /** Whether the result scrolls over a screen. */
  boolean isOnScreen(CommandContext context) throws IOException {
    boolean standard =
        bestand == null
            || bestand.equals(STANDARD_OUTPUT)
            || resultFile(bestand).descriptor().equals(Optional.of("1"));
    return standard && context.terminals().out();
  }
}
