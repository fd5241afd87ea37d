package nl.somregels.som.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.console.TaskProgress;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.PopulatieOptions;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.option.WaardenOption;
import nl.somregels.som.cli.option.ZakenSource;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.instroom.InstroomMovement;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.pages.DocumentOptions;
import nl.somregels.som.regels.pages.SomPages;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som document}: one HTML page of a pack, for a sign-off meeting. */
@Command(
    name = "document",
    description =
        "Controleert een pakket en maakt er een pagina (HTML) van, om te lezen, af te drukken en vast"
            + " te stellen.")
public final class DocumentCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  @Parameters(index = "0", paramLabel = "VERSIE", description = "Het pakket, zoals 2021.1.")
  private @Nullable PakketVersie version;

  @Mixin private PopulatieOptions populatie = new PopulatieOptions();
  @Mixin private WaardenOption waarden = new WaardenOption();

  @Option(
      names = "--tegen",
      paramLabel = "V",
      description = "Begin met een besluitnota: wat er anders is dan in dit pakket, en voor wie.")
  private @Nullable PakketReference against;

  @Option(
      names = "--peildatum",
      paramLabel = "D",
      description = "De dag waarop de populatie wordt beoordeeld. Anders vandaag.")
  private @Nullable LocalDate peildatum;

  @Option(names = "--met-voorbeelden", description = "Zet de voorbeelden erbij, als bijlage.")
  private boolean examples;

  public DocumentCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (version == null) {
      throw new CommandFailure("Geef de versie van het pakket, zoals 2021.1.");
    }
    PakketReference to = PakketReference.current(version);
    if (against == null && (populatie.present() || peildatum != null || waarden.show())) {
      throw new CommandFailure("Bij --populatie, --peildatum en --met-waarden hoort --tegen.");
    }
    Optional<ZakenSource> zaken = populatie.checked();
    LocalDate today = LocalDate.now(context.clock());
    int code = ExitCodes.DONE;
    try (ResultTarget target = uitvoer.open(context, InputFiles.of(regels).with(zaken))) {
      PakketFiles files = regels.files();
      DocumentOptions options = DocumentOptions.NONE;
      if (against != null) {
        PakketComparison comparison =
            new PakketComparison(context, regels, regels.load(context), against, to);
        Optional<InstroomMovement> movement =
            comparison.population(zaken, peildatum == null ? today : peildatum, waarden);
        Vergelijking vergelijking = comparison.compare();
        if (movement.isPresent()) {
          code = movement.get().refused() == 0 ? code : ExitCodes.LOOK_AT;
          vergelijking =
              vergelijking.withPopulation(movement.get().moves(), movement.get().groups(), null);
        }
        options = options.against(vergelijking);
      }
      Controle controle = check(files, version);
      options = options.checked(controle, today);
      target
          .writer()
          .write(SomPages.document(files, version, examples ? options.withExamples() : options));
      target.complete();
      if (!controle.geldig()) {
        context
            .err()
            .println(
                "Let op: pakket " + version + " is niet in orde. Bekijk het met som controleer.");
        return ExitCodes.LOOK_AT;
      }
      return code;
    }
  }

  private Controle check(PakketFiles files, PakketVersie checked) {
    try (TaskProgress progress = TaskProgress.open(context, "Profielen")) {
      return SomAnalysis.check(files, checked, progress::step);
    }
  }
}
