package nl.somregels.som.cli.option;

import java.util.Optional;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.regels.intake.InvoerFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --populatie}: the cases whose movement between two packs is counted. */
public final class PopulatieOptions {
  @Option(
      names = "--populatie",
      paramLabel = "INVOER",
      description = "Tel ook wie er in dit bestand met zaken verandert.")
  private @Nullable String invoer;

  @Option(
      names = "--invoerformaat",
      paramLabel = "csv|json|jsonl",
      description = "Het formaat van de populatie. Anders zegt de bestandsnaam dat.")
  private @Nullable InvoerFormat invoerformaat;

  public boolean present() {
    return invoer != null;
  }

  /** The cases, checked before any work is done; empty when none were given. */
  public Optional<ZakenSource> checked() {
    if (invoer == null && invoerformaat != null) {
      throw new CommandFailure("Bij --invoerformaat hoort --populatie.");
    }
    Optional<ZakenSource> zaken =
        Optional.ofNullable(invoer).map(name -> new ZakenSource(name, invoerformaat));
    zaken.ifPresent(ZakenSource::check);
    return zaken;
  }
}
