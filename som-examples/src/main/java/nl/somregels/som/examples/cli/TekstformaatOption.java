package nl.somregels.som.examples.cli;

import nl.somregels.som.examples.uitvoer.Tekstformaat;
import picocli.CommandLine.Option;

/** {@code --formaat} of the commands whose result is a text or JSON. */
final class TekstformaatOption {
  @Option(
      names = "--formaat",
      paramLabel = "tekst|json",
      description = "De vorm van het resultaat. Anders tekst.")
  private Tekstformaat formaat = Tekstformaat.TEKST;

  Tekstformaat formaat() {
    return formaat;
  }

  boolean isJson() {
    return formaat == Tekstformaat.JSON;
  }
}
