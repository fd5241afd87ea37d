package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.output.ResultTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --html}: a page for a meeting, beside the result. */
public final class HtmlOption {
  @Option(
      names = "--html",
      paramLabel = "BESTAND",
      description = "Schrijf ook een pagina (HTML) om te lezen en af te drukken naar dit bestand.")
  private @Nullable Path file;

  /** Opens the page, elsewhere than the result and what is read; empty without the option. */
  public Optional<ResultTarget> open(CommandContext context, UitvoerOption output, InputFiles read)
      throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    if (output.isTo(file)) {
      throw new CommandFailure("Geef met --html een ander bestand dan met --uitvoer.");
    }
    return Optional.of(UitvoerOption.file(context, file, read));
  }

  boolean isTo(Path other) throws IOException {
    return file != null && UitvoerOption.isSame(file, other);
  }
}
