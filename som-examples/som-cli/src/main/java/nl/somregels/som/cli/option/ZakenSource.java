package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.cli.console.CaseMessages;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** A file, or {@code -} for standard input; without a format its name tells. */
public record ZakenSource(String invoer, @Nullable InvoerFormat invoerformaat) {
  static final String STANDARD_INPUT = "-";

  private static final Path STANDARD_INPUT_FILE = Path.of("/dev/stdin");

  Optional<Path> file() {
    return invoer.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(path());
  }

  private Path path() {
    try {
      return Converters.path(invoer);
    } catch (TypeConversionException e) {
      throw new CommandFailure("INVOER: " + e.getMessage());
    }
  }

  /** Says at once what is wrong with the input, before any work is done. */
  void check() {
    file().ifPresentOrElse(Existing::file, ZakenSource::checkStandardInput);
    format();
  }

  /** Where standard input was closed, Java gives its number to the first file that it opens. */
  private static void checkStandardInput() {
    try {
      if (STANDARD_INPUT_FILE.toRealPath().startsWith(Path.of(System.getProperty("java.home")))) {
        throw new CommandFailure("Er is geen standaardinvoer: zij is gesloten.");
      }
    } catch (IOException e) {
      // a pipe, or a system that does not name it: reading tells
    }
  }

  /** Opens the cases; the reader closes the file. */
  public InstroomReader open(
      CommandContext context, Regelpakketten pakketten, LocalDate peildatum) {
    return file()
        .map(file -> InstroomReader.open(file, format(), pakketten, peildatum))
        .orElseGet(() -> InstroomReader.open(context.in(), format(), pakketten, peildatum));
  }

  public CaseMessages messages(CommandContext context, WaardenOption values) {
    return new CaseMessages(context.err(), format().place(), values.show());
  }

  private InvoerFormat format() {
    if (invoerformaat != null) {
      return invoerformaat;
    }
    return file()
        .map(Path::getFileName)
        .flatMap(name -> InvoerFormat.fromFileName(name.toString()))
        .orElseThrow(
            () ->
                new CommandFailure(
                    (file().isPresent()
                            ? "Aan de naam " + invoer + " is het formaat niet te zien."
                            : "Aan de standaardinvoer is het formaat niet te zien.")
                        + " Geef --invoerformaat csv, json of jsonl."));
  }
}
