package nl.somregels.som.examples.cli;

import nl.somregels.som.examples.uitvoer.TextFormat;
import picocli.CommandLine.Option;

/** {@code --formaat} of the commands whose result is a text or JSON. */
final class TekstformaatOption {
  @Option(
      names = "--formaat",
      paramLabel = "tekst|json",
      description = "De vorm van het resultaat. Anders tekst.")
  private TextFormat format = TextFormat.TEKST;

  TextFormat format() {
    return format;
  }

  boolean isJson() {
    return format == TextFormat.JSON;
  }
}
