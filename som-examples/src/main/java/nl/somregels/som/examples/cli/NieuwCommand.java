package nl.somregels.som.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.examples.uitvoer.Lines;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som nieuw}: starts a new concept pack as a copy of another. */
@Command(
    name = "nieuw",
    description = "Begint een nieuw pakket, een concept, als kopie van een ander.")
public final class NieuwCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "VAN", description = "De versie om te kopieren.")
  private @Nullable PakketVersie van;

  @Parameters(index = "1", paramLabel = "NAAR", description = "De versie van het nieuwe pakket.")
  private @Nullable PakketVersie naar;

  @Option(
      names = "--regels",
      required = true,
      paramLabel = "MAP",
      description =
          "De map waarin het nieuwe pakket komt. Staat VAN daar niet in, dan is het een ingebouwd"
              + " pakket.")
  private @Nullable Path map;

  /** With the streams and the clock to use. */
  public NieuwCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (van == null || naar == null || map == null) {
      throw new CommandFailure("Geef twee versies en een map.");
    }
    if (!Files.isDirectory(map)) {
      throw new CommandFailure(Lines.oneLine("De map " + map + " is er niet."));
    }
    boolean eigen = Files.isDirectory(map.resolve(van.toString()));
    List<Path> bestanden;
    try {
      bestanden = (eigen ? SomRegels.files(map) : SomRegels.bundledFiles()).copy(van, naar, map);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
    context
        .err()
        .println(
            Lines.oneLine(
                "Pakket "
                    + naar
                    + " is gemaakt als kopie van "
                    + van
                    + ": "
                    + bestanden.size()
                    + " bestanden in "
                    + map.resolve(naar.toString())
                    + "."));
    return ExitCodes.DONE;
  }
}
