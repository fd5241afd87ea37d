package nl.somregels.som.cli.option;

import nl.somregels.som.regels.intake.InvoerFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

public final class InvoerOptions {
  @Parameters(
      index = "0",
      paramLabel = "INVOER",
      description = "Bestand met zaken: .csv, .json of .jsonl. Een - is de standaardinvoer.")
  private String invoer = ZakenSource.STANDARD_INPUT;

  @Option(
      names = "--invoerformaat",
      paramLabel = "csv|json|jsonl",
      description = "Het formaat van de invoer. Anders zegt de bestandsnaam dat.")
  private @Nullable InvoerFormat invoerformaat;

  /** The cases, checked before any work is done. */
  public ZakenSource checked() {
    ZakenSource zaken = new ZakenSource(invoer, invoerformaat);
    zaken.check();
    return zaken;
  }
}
