package nl.somregels.som.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.ControleProgress;
import nl.somregels.som.cli.option.AdoptionOptions;
import nl.somregels.som.cli.output.ControleWriter;
import nl.somregels.som.cli.output.TextFormat;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAdoption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som vaststel}: adopts a pack that is finished. */
@Command(
    name = "vaststel",
    description =
        "Stelt een pakket vast als de controle geen fout vindt: status, datums en vastgesteld.lock.")
public final class VaststelCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private AdoptionOptions options = new AdoptionOptions();

  @Parameters(
      index = "0",
      paramLabel = "VERSIE",
      description = "Het pakket om vast te stellen, zoals 2027.1.")
  private @Nullable PakketVersie version;

  @Option(
      names = "--met-ingang",
      paramLabel = "D",
      description =
          "De eerste dag waarop het geldt. Anders geldigVanaf in pakket.yaml. Het pakket ervoor"
              + " geldt tot die dag.")
  private @Nullable LocalDate since;

  public VaststelCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    PakketVersie about = options.version(version);
    try (ControleProgress progress =
        new ControleProgress(context, new ControleWriter(TextFormat.TEKST, Writer.nullWriter()))) {
      return options.write(
          context,
          SomAdoption.adopt(options.folder(about), about, since, options.today(context), progress));
    }
  }
}
