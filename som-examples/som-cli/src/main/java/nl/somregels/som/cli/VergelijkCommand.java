package nl.somregels.som.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.HtmlOption;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.PopulatieOptions;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.TekstformaatOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.option.WaardenOption;
import nl.somregels.som.cli.option.WieOption;
import nl.somregels.som.cli.option.ZakenSource;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.instroom.InstroomMovement;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.pages.SomPages;
import nl.somregels.som.regels.render.VergelijkingJson;
import nl.somregels.som.regels.render.VergelijkingText;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som vergelijk}: the exact difference of two packs, also over a population. */
@Command(
    name = "vergelijk",
    description = "Vergelijkt twee pakketten over alle profielen die de regels onderscheiden.")
public final class VergelijkCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();
  @Mixin private WaardenOption waarden = new WaardenOption();
  @Mixin private HtmlOption html = new HtmlOption();
  @Mixin private PopulatieOptions populatie = new PopulatieOptions();
  @Mixin private WieOption who = new WieOption();

  @Parameters(
      index = "0",
      paramLabel = "VAN",
      description =
          "Het pakket om van uit te gaan, zoals 2021.1 of 2021.1@1. Staat een pakket niet in de map,"
              + " dan is het een ingebouwd pakket.")
  private @Nullable PakketReference from;

  @Parameters(index = "1", paramLabel = "NAAR", description = "Het pakket om mee te vergelijken.")
  private @Nullable PakketReference to;

  @Option(
      names = "--peildatum",
      paramLabel = "D",
      description = "De dag waarop de populatie wordt beoordeeld. Anders vandaag.")
  private @Nullable LocalDate peildatum;

  @Mixin private TekstformaatOption formaat = new TekstformaatOption();

  public VergelijkCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (from == null || to == null) {
      throw new CommandFailure("Geef twee versies, zoals 2021.1 en 2026.1.");
    }
    if (!populatie.present() && (peildatum != null || waarden.show() || who.present())) {
      throw new CommandFailure(
          "Bij "
              + (who.present() ? "--wie" : waarden.show() ? "--met-waarden" : "--peildatum")
              + " hoort --populatie.");
    }
    Optional<ZakenSource> zaken = populatie.checked();
    InputFiles read = InputFiles.of(regels).with(zaken);
    Regelpakketten pakketten = regels.load(context);
    LocalDate date = peildatum == null ? LocalDate.now(context.clock()) : peildatum;
    int code = ExitCodes.DONE;
    PakketComparison comparison = new PakketComparison(context, regels, pakketten, from, to);
    try (ResultTarget target = uitvoer.open(context, read);
        @Nullable ResultTarget page = html.open(context, uitvoer, read).orElse(null);
        @Nullable ResultTarget list = who.open(context, uitvoer, html, read).orElse(null)) {
      // a population that cannot be read is said before the work that takes long
      @Nullable InstroomMovement movement =
          comparison.population(zaken, date, waarden).orElse(null);
      Vergelijking vergelijking = comparison.compare();
      if (movement != null) {
        code = movement.refused() == 0 ? ExitCodes.DONE : ExitCodes.LOOK_AT;
        vergelijking =
            vergelijking.withPopulation(
                movement.moves(), movement.groups(), who.present() ? movement.movers() : null);
      }
      if (list != null && movement != null) {
        WieOption.write(list, movement.movers());
      }
      if (page != null) {
        page.writer().write(SomPages.comparison(vergelijking));
        page.complete();
      }
      formaat.write(target, vergelijking, VergelijkingJson::render, VergelijkingText::render);
    }
    return code;
  }
}
