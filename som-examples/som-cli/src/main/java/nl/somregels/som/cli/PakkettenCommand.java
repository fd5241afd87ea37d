package nl.somregels.som.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.output.RegelpakketWriter;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.cli.output.TableFormat;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.Regelpakket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code som pakketten}: which packs there are and when each is in force. */
@Command(name = "pakketten", description = "Toont de pakketten en wanneer zij gelden.")
public final class PakkettenCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  @Option(
      names = "--formaat",
      paramLabel = "tabel|json|csv",
      description = "De vorm van het resultaat. Anders tabel.")
  private TableFormat format = TableFormat.TABEL;

  public PakkettenCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Regelpakketten loaded = regels.load(context);
    List<Regelpakket> pakketten = loaded.all();
    PakketFiles files = regels.files();
    try (ResultTarget target = uitvoer.open(context, InputFiles.of(regels))) {
      RegelpakketWriter.write(
          pakketten,
          pakket -> files.filesHash(new PakketReference(pakket.versie(), pakket.herziening())),
          format,
          target.writer());
      target.complete();
    }
    return loaded.meldingen().stream().anyMatch(melding -> melding.ernst() == Ernst.FOUT)
        ? ExitCodes.LOOK_AT
        : ExitCodes.DONE;
  }
}
