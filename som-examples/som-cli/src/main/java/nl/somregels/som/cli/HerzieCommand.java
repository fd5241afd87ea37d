package nl.somregels.som.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.option.AdoptionOptions;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAdoption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code som herzie}: starts the next revision of an adopted pack. */
@Command(
    name = "herzie",
    description =
        "Begint een volgende herziening van een vastgesteld pakket, als concept. De vorige blijft"
            + " gelden.")
public final class HerzieCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private AdoptionOptions options = new AdoptionOptions();

  @Parameters(
      index = "0",
      paramLabel = "VERSIE",
      description = "Het vastgestelde pakket, zoals 2021.1.")
  private @Nullable PakketVersie version;

  public HerzieCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    PakketVersie about = options.version(version);
    return options.write(
        context, SomAdoption.revise(options.folder(about), about, options.today(context)));
  }
}
