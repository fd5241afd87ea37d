package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.cli.output.ResultFile;

/** What a command reads, by its name; when it cannot be read, says why. */
public final class Existing {
  private Existing() {}

  static Path file(Path file) {
    if (!Files.exists(file)) {
      throw failure(missing("Het bestand", file) + ".");
    }
    if (Files.isDirectory(file)) {
      throw failure(file + " is een map. Geef een bestand.");
    }
    if (!Files.isReadable(file)) {
      throw failure("Het bestand " + file + " is niet te lezen.");
    }
    return file;
  }

  public static Path folder(Path folder) {
    if (!Files.exists(folder)) {
      throw failure(missing("De map met pakketten", folder) + ".");
    }
    if (!Files.isDirectory(folder)) {
      throw failure(folder + " is geen map. Geef de map waar de pakketten in staan.");
    }
    return folder;
  }

  /** That this is not there, and if a link is why, that. */
  static String missing(String what, Path path) {
    for (Path part = path; part != null; part = part.getParent()) {
      if (Files.isSymbolicLink(part) && !Files.exists(part)) {
        return part + " is een koppeling " + goal(part);
      }
    }
    return what + " " + path + " is er niet";
  }

  private static String goal(Path link) {
    try {
      return "naar " + ResultFile.of(link).path() + ", en dat is er niet";
    } catch (FileSystemLoopException e) {
      return "die (misschien via een andere) naar zichzelf wijst";
    } catch (IOException e) {
      return "die niet te volgen is";
    }
  }

  private static CommandFailure failure(String text) {
    return new CommandFailure(Lines.oneLine(text));
  }
}
