package nl.somregels.som.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.option.AdoptionOptions;
import nl.somregels.som.regels.analysis.SomAdoption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code som terug}: undoes the last step. */
@Command(
    name = "terug",
    description =
        "Maakt de laatste stap (vaststel, herzie, trek-in) ongedaan, zolang zijn dag niet is"
            + " gekomen en de bestanden hetzelfde zijn.")
public final class TerugCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private AdoptionOptions options = new AdoptionOptions();

  public TerugCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    return options.write(context, SomAdoption.undo(options.folder(), options.today(context)));
  }
}
