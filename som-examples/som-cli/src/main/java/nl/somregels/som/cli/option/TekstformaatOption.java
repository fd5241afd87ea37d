package nl.somregels.som.cli.option;

import java.io.IOException;
import java.util.function.Function;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.cli.output.TextFormat;
import picocli.CommandLine.Option;

/** {@code --formaat} of the commands whose result is a text or JSON. */
public final class TekstformaatOption {
  @Option(
      names = "--formaat",
      paramLabel = "tekst|json",
      description = "De vorm van het resultaat. Anders tekst.")
  private TextFormat format = TextFormat.TEKST;

  public TextFormat format() {
    return format;
  }

  public boolean isJson() {
    return format == TextFormat.JSON;
  }

  /** Writes all of a result, in the form that was asked for. */
  public <T> void write(
      ResultTarget target, T result, Function<T, String> json, Function<T, String> text)
      throws IOException {
    target
        .writer()
        .write((isJson() ? json.apply(result) : Lines.readable(text.apply(result))) + "\n");
    target.complete();
  }
}
