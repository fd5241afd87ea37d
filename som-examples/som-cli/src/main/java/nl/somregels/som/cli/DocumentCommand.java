package nl.somregels.som.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pages.SomPages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code som document}: one HTML page of a pack, for a sign-off meeting. */
@Command(
    name = "document",
    description =
        "Maakt van een pakket een pagina (HTML) om te lezen, af te drukken en vast te stellen.")
public final class DocumentCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  @Parameters(index = "0", paramLabel = "VERSIE", description = "Het pakket, zoals 2021.1.")
  private @Nullable PakketVersie version;

  public DocumentCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (version == null) {
      throw new CommandFailure("Geef de versie van het pakket, zoals 2021.1.");
    }
    try (ResultTarget target = uitvoer.open(context, InputFiles.of(regels))) {
      target.writer().write(SomPages.document(regels.files(), version));
      target.complete();
    }
    return ExitCodes.DONE;
  }
}
