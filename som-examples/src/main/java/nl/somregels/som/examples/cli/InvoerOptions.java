package nl.somregels.som.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.Invoerformaat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which cases go in. */
final class InvoerOptions {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      index = "0",
      paramLabel = "INVOER",
      description = "Bestand met zaken: .csv, .json of .jsonl. Een - is de standaardinvoer.")
  private String invoer = STANDARD_INPUT;

  @Option(
      names = "--invoerformaat",
      paramLabel = "csv|json|jsonl",
      description = "Het formaat van de invoer. Anders zegt de bestandsnaam dat.")
  private @Nullable Invoerformaat invoerformaat;

  /** The file, or empty for standard input. */
  Optional<Path> bestand() {
    return invoer.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(invoer));
  }

  /** Says at once what is wrong with the input, before any work is done. */
  void check() {
    formaat();
    bestand().ifPresent(InvoerOptions::check);
  }

  private static void check(Path bestand) {
    if (!Files.exists(bestand)) {
      throw new CommandFailure("Het bestand " + bestand + " is er niet.");
    }
    if (Files.isDirectory(bestand) || !Files.isReadable(bestand)) {
      throw new CommandFailure("Het bestand " + bestand + " is niet te lezen.");
    }
  }

  /** Opens the cases; the reader closes the file. */
  InstroomReader open(CommandContext context, LocalDate peildatum) {
    return bestand()
        .map(bestand -> InstroomReader.open(bestand, formaat(), peildatum))
        .orElseGet(() -> InstroomReader.open(context.in(), formaat(), peildatum));
  }

  /** The messages about the cases, which say where a case stands. */
  CaseMessages messages(CommandContext context) {
    return new CaseMessages(context.err(), formaat().plaats());
  }

  private Invoerformaat formaat() {
    if (invoerformaat != null) {
      return invoerformaat;
    }
    return bestand()
        .map(Path::getFileName)
        .flatMap(naam -> Invoerformaat.vanBestandsnaam(naam.toString()))
        .orElseThrow(
            () ->
                new CommandFailure(
                    (bestand().isPresent()
                            ? "Aan de naam " + invoer + " is het formaat niet te zien."
                            : "Aan de standaardinvoer is het formaat niet te zien.")
                        + " Geef --invoerformaat csv, json of jsonl."));
  }
}
