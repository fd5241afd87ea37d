package nl.somregels.som.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
  InstroomReader open(CommandContext context, LocalDate peildatum) throws IOException {
    Optional<Path> bestand = bestand();
    InputStream in = bestand.isPresent() ? Files.newInputStream(bestand.get()) : context.in();
    return InstroomReader.open(new BufferedInputStream(in, 1 << 16), formaat(), peildatum);
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
