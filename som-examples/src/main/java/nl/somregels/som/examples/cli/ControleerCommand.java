package nl.somregels.som.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.Controle;
import nl.somregels.som.PakketVersie;
import nl.somregels.som.Pakketbestanden;
import nl.somregels.som.examples.uitvoer.ControleWriter;
import nl.somregels.som.examples.uitvoer.ResultTarget;
import nl.somregels.som.examples.uitvoer.Tekstformaat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
  private @Nullable PakketVersie versie;

  @Option(
      names = "--formaat",
      paramLabel = "tekst|json",
      description = "De vorm van het resultaat. Anders tekst.")
  private Tekstformaat formaat = Tekstformaat.TEKST;

  /** With the streams and the clock to use. */
  public ControleerCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Pakketbestanden bestanden = regels.files();
    List<Controle> controles =
        versie == null ? bestanden.check() : List.of(bestanden.check(versie));
    try (ResultTarget target = uitvoer.open(context)) {
      ControleWriter.write(controles, formaat, target.writer());
      target.complete();
    }
    return controles.stream().allMatch(Controle::geldig) ? ExitCodes.DONE : ExitCodes.LOOK_AT;
  }
}
