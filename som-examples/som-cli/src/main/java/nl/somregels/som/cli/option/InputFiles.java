package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.output.ResultFile;

/** The files that a command reads, which no result may replace. */
public record InputFiles(Optional<Path> invoer, Optional<Path> receipt, Optional<Path> folder) {
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  /** Of a command that reads no file. */
  public static InputFiles none() {
    return new InputFiles(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Of a command that reads packs alone. */
  public static InputFiles of(RegelsOption rules) {
    return new InputFiles(Optional.empty(), Optional.empty(), rules.folder());
  }

  /** With cases too, when there are any. */
  public InputFiles with(Optional<ZakenSource> zaken) {
    return new InputFiles(
        zaken.map(source -> source.file().orElse(STANDARD_INPUT)), receipt, folder);
  }

  /** Refuses a result that would replace one of them, under whatever name. */
  void protectFrom(ResultFile result) throws IOException {
    if (result.isStream()) {
      return;
    }
    if (isSame(invoer, result)) {
      throw new CommandFailure("De uitvoer mag niet het bestand met de invoer zijn.");
    }
    if (isSame(receipt, result)) {
      throw new CommandFailure("De uitvoer mag niet het bestand met het receipt zijn.");
    }
    if (folder.isPresent() && isOfPakket(folder.get(), result)) {
      throw new CommandFailure("De uitvoer mag niet in de map van een pakket staan.");
    }
  }

  private static boolean isSame(Optional<Path> read, ResultFile result) throws IOException {
    return read.isPresent()
        && Files.exists(read.get())
        && Files.exists(result.path())
        && Files.isSameFile(read.get(), result.path());
  }

  private static boolean isOfPakket(Path pakketFolder, ResultFile result) throws IOException {
    Path folder = pakketFolder.toRealPath();
    if (!result.path().startsWith(folder)) {
      return false;
    }
    Path inside = folder.relativize(result.path());
    return inside.getNameCount() == 1
        ? inside.toString().equals("vastgesteld.lock")
        : Files.exists(folder.resolve(inside.getName(0)).resolve("pakket.yaml"));
  }
}
