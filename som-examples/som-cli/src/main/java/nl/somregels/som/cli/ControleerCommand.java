package nl.somregels.som.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.ControleProgress;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.TekstformaatOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.output.ControleWriter;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAnalysis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code som controleer}: everything there is to say of one pack, or of all. */
@Command(
    name = "controleer",
    description = "Controleert een pakket, of alle: regels, kalender, voorbeelden en bewijs.")
public final class ControleerCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "VERSIE",
      description = "Het pakket, zoals 2021.1. Anders alle pakketten.")
  private @Nullable PakketVersie version;

  @Mixin private TekstformaatOption formaat = new TekstformaatOption();

  public ControleerCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (ResultTarget target = uitvoer.open(context, InputFiles.of(regels))) {
      List<Controle> controles = check(new ControleWriter(formaat.format(), target.writer()));
      target.complete();
      return controles.stream().allMatch(Controle::geldig) ? ExitCodes.DONE : ExitCodes.LOOK_AT;
    }
  }

  private List<Controle> check(ControleWriter writer) throws IOException {
    PakketFiles files;
    try {
      files = regels.files();
    } catch (InvalidPakketException e) {
      return List.of(noPakketten(e, writer));
    }
    try (ControleProgress progress = new ControleProgress(context, writer)) {
      return version == null
          ? SomAnalysis.check(files, progress)
          : List.of(SomAnalysis.check(files, version, progress));
    }
  }

  /** A folder that is no set of packs has its reasons too. */
  private Controle noPakketten(InvalidPakketException e, ControleWriter writer) throws IOException {
    String folder = regels.folder().map(Path::toString).orElse("");
    Controle controle = new Controle(folder, e.meldingen(), 0, 0, List.of());
    writer.checked(controle);
    return controle;
  }
}
