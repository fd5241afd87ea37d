package nl.somregels.som.cli.option;

import picocli.CommandLine.Option;

/** {@code --help}, on every command. */
public final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Toon deze uitleg.")
  private boolean requested;
}
