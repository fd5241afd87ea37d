package nl.somregels.som.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.option.AdoptionOptions;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAdoption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som trek-in}: withdraws an adopted pack. */
@Command(
    name = "trek-in",
    description = "Trekt een vastgesteld pakket in vanaf een dag, en zegt wat er dan geldt.")
public final class TrekInCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private AdoptionOptions options = new AdoptionOptions();

  @Parameters(
      index = "0",
      paramLabel = "VERSIE",
      description = "Het vastgestelde pakket, zoals 2021.1.")
  private @Nullable PakketVersie version;

  @Option(
      names = "--met-ingang",
      paramLabel = "D",
      description = "De eerste dag waarop het niet meer geldt. Anders vandaag.")
  private @Nullable LocalDate until;

  public TrekInCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    PakketVersie about = options.version(version);
    LocalDate today = options.today(context);
    return options.write(
        context,
        SomAdoption.withdraw(options.folder(about), about, until == null ? today : until, today));
  }
}
