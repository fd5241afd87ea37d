package nl.somregels.som.cli.option;

import picocli.CommandLine.Option;

/** Whether messages may say what was filled in. */
public final class WaardenOption {
  @Option(
      names = "--met-waarden",
      description = {
        "Zet in de meldingen ook wat er is ingevuld.",
        "Dat zijn persoonsgegevens: bewaar die uitvoer niet."
      })
  private boolean show;

  public boolean show() {
    return show;
  }
}
