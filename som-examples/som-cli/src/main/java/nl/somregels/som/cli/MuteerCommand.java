package nl.somregels.som.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.console.TaskProgress;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.TekstformaatOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.render.MutatieJson;
import nl.somregels.som.regels.render.MutatieText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code som muteer}: whether the example cases of a pack notice each change of its rules. */
@Command(
    name = "muteer",
    description = "Verandert de regels een klein beetje en kijkt of de voorbeelden dat merken.")
public final class MuteerCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  @Parameters(index = "0", paramLabel = "VERSIE", description = "Het pakket, zoals 2021.1.")
  private @Nullable PakketVersie version;

  @Mixin private TekstformaatOption formaat = new TekstformaatOption();

  public MuteerCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (version == null) {
      throw new CommandFailure("Geef de versie van het pakket, zoals 2021.1.");
    }
    MutationResult test;
    try (ResultTarget target = uitvoer.open(context, InputFiles.of(regels))) {
      test = test(version);
      formaat.write(target, test, MutatieJson::render, MutatieText::render);
    }
    return test.isStrict() ? ExitCodes.DONE : ExitCodes.LOOK_AT;
  }

  private MutationResult test(PakketVersie pakket) {
    try (TaskProgress progress = TaskProgress.open(context, "Mutanten")) {
      return SomAnalysis.mutate(regels.files(), pakket, progress::step);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }
}
