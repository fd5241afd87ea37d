package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.output.ResultFile;
import nl.somregels.som.cli.output.ResultTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --uitvoer}: where the result goes. */
public final class UitvoerOption {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(
      names = "--uitvoer",
      paramLabel = "BESTAND",
      description =
          "Schrijf het resultaat naar dit bestand, in plaats van op het scherm. Een - is de"
              + " standaarduitvoer.")
  private @Nullable Path file;

  /** Opens the result; refuses to write over what is read. */
  public ResultTarget open(CommandContext context, InputFiles read) throws IOException {
    return file == null || file.equals(STANDARD_OUTPUT)
        ? ResultTarget.stream(context.out())
        : file(context, file, read);
  }

  /** Opens a file for a result; refuses to write over what is read. */
  static ResultTarget file(CommandContext context, Path path, InputFiles read) throws IOException {
    ResultFile file = resultFile(path);
    Path folder = file.path().getParent();
    if (folder == null || Files.isDirectory(file.path())) {
      throw cannotWrite(path, "dat is een map");
    }
    if (!Files.isDirectory(folder)) {
      throw cannotWrite(
          path,
          Files.exists(folder) ? folder + " is geen map" : Existing.missing("de map", folder));
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
      return ResultTarget.file(path);
    } catch (AccessDeniedException e) {
      throw new CommandFailure(
          Files.exists(file.path())
              ? "Het bestand " + path + " mag niet worden gewijzigd."
              : "In de map " + folder + " mag niet worden geschreven.");
    }
  }

  private static ResultFile resultFile(Path file) throws IOException {
    try {
      return ResultFile.of(file);
    } catch (FileSystemLoopException e) {
      throw cannotWrite(file, Existing.missing("dat", file));
    }
  }

  private static CommandFailure cannotWrite(Path file, String reason) {
    return new CommandFailure("Naar " + file + " kan niet worden geschreven: " + reason + ".");
  }

  boolean isTo(Path other) throws IOException {
    return file != null && isSame(file, other);
  }

  /** Whether results for both would go to one file. */
  static boolean isSame(Path one, Path other) throws IOException {
    return resultFile(one).equals(resultFile(other));
  }

  /** Whether the result scrolls over a screen. */
  boolean isOnScreen(CommandContext context) throws IOException {
    boolean standard =
        file == null
            || file.equals(STANDARD_OUTPUT)
            || resultFile(file).descriptor().equals(Optional.of("1"));
    return standard && context.terminals().out();
  }
}
