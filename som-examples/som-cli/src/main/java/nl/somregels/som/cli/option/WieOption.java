package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.output.CsvLine;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.vergelijking.Mover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --wie}: who of a population moves, as CSV beside the result and in every form of it. */
public final class WieOption {
  @Option(
      names = "--wie",
      paramLabel = "BESTAND",
      description =
          "Noem ook wie er in de populatie verandert, en schrijf die lijst (CSV) naar dit bestand.")
  private @Nullable Path file;

  public boolean present() {
    return file != null;
  }

  /** Opens the list, elsewhere than the results and what is read; empty without the option. */
  public Optional<ResultTarget> open(
      CommandContext context, UitvoerOption output, HtmlOption page, InputFiles read)
      throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    if (output.isTo(file)) {
      throw new CommandFailure("Geef met --wie een ander bestand dan met --uitvoer.");
    }
    if (page.isTo(file)) {
      throw new CommandFailure("Geef met --wie een ander bestand dan met --html.");
    }
    return Optional.of(UitvoerOption.file(context, file, read));
  }

  /** Writes the list with a header. */
  public static void write(ResultTarget target, List<Mover> movers) throws IOException {
    target.writer().write("kenmerk,van,naar,vanWeeggroep,naarWeeggroep,oorzaken\n");
    for (Mover mover : movers) {
      target
          .writer()
          .write(
              CsvLine.of(
                  List.of(
                      mover.kenmerk(),
                      mover.van(),
                      mover.naar(),
                      mover.vanWeeggroep(),
                      mover.naarWeeggroep(),
                      CsvLine.list(mover.oorzaken()))));
    }
    target.complete();
  }
}
