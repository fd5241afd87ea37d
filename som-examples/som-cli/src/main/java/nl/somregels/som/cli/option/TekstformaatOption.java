package nl.somregels.som.cli.option;

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
}
