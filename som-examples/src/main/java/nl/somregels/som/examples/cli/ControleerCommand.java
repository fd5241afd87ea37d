package nl.somregels.som.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.Pakketbestanden;
import nl.somregels.som.examples.uitvoer.ControleWriter;
import nl.somregels.som.examples.uitvoer.ResultTarget;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketVersie;
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
  private @Nullable PakketVersie versie;

  @Mixin private TekstformaatOption formaat = new TekstformaatOption();

  /** With the streams and the clock to use. */
  public ControleerCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    List<Controle> controles = check();
    try (ResultTarget target = uitvoer.open(context)) {
      ControleWriter.write(controles, formaat.formaat(), target.writer());
      target.complete();
    }
    return controles.stream().allMatch(Controle::geldig) ? ExitCodes.DONE : ExitCodes.LOOK_AT;
  }

  /** A folder that is no set of packs has its reasons too. */
  private List<Controle> check() {
    try {
      Pakketbestanden bestanden = regels.files();
      return versie == null ? all(bestanden) : List.of(one(bestanden, versie));
    } catch (OngeldigPakketException e) {
      String map = regels.map().map(Path::toString).orElse("");
      return List.of(new Controle(map, e.meldingen(), 0, 0, List.of()));
    }
  }

  private List<Controle> all(Pakketbestanden bestanden) {
    try (WorkLine progress = WorkLine.open(context, "Controle")) {
      return bestanden.check(progress::step);
    }
  }

  private Controle one(Pakketbestanden bestanden, PakketVersie pakket) {
    Throughput throughput = Throughput.start(context);
    Controle controle;
    long profielen;
    try (WorkLine progress = WorkLine.open(context, "Profielen")) {
      controle = bestanden.check(pakket, progress::step);
      profielen = progress.done();
    }
    throughput.printProfielen(profielen, context.err());
    return controle;
  }
}
