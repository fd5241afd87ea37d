package nl.somregels.som.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.console.Questions;
import nl.somregels.som.cli.option.Existing;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som nieuw}: starts a new concept pack as a copy of another. */
@Command(
    name = "nieuw",
    description = "Begint een nieuw pakket, een concept, als kopie van een ander.")
public final class NieuwCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "VAN", description = "De versie om te kopieren.")
  private @Nullable PakketVersie from;

  @Parameters(index = "1", paramLabel = "NAAR", description = "De versie van het nieuwe pakket.")
  private @Nullable PakketVersie to;

  @Option(
      names = "--regels",
      required = true,
      paramLabel = "MAP",
      description =
          "De map waarin het nieuwe pakket komt. Staat VAN daar niet in, dan is het een ingebouwd"
              + " pakket.")
  private @Nullable Path folder;

  @Option(
      names = "--titel",
      paramLabel = "T",
      description =
          "De titel van het nieuwe pakket. Anders vraagt het programma erom, of vult u haar later in.")
  private @Nullable String title;

  @Option(
      names = "--met-ingang",
      paramLabel = "D",
      description =
          "De eerste dag waarop het nieuwe pakket geldt. Anders vraagt het programma erom, of vult"
              + " u haar later in.")
  private @Nullable LocalDate since;

  public NieuwCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (from == null || to == null || folder == null) {
      throw new CommandFailure("Geef twee versies en een map.");
    }
    boolean own = Files.isDirectory(Existing.folder(folder).resolve(from.toString()));
    List<Path> files;
    try {
      ask();
      files =
          (own ? SomRegels.files(folder) : SomRegels.bundledFiles())
              .copy(from, to, title, since, folder);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
    context
        .err()
        .println(
            Lines.oneLine(
                "Pakket "
                    + to
                    + " is gemaakt als kopie van "
                    + from
                    + ": "
                    + files.size()
                    + " bestanden in "
                    + folder.resolve(to.toString())
                    + "."));
    return ExitCodes.DONE;
  }

  /** Asks a person for what was not given; an empty answer leaves it to be written later. */
  private void ask() {
    if (!context.terminals().in() || title != null && since != null) {
      return;
    }
    Questions questions = new Questions(context);
    if (title == null) {
      title = questions.ask("Titel van het nieuwe pakket", answer -> answer, "").orElse(null);
    }
    if (since == null) {
      since =
          questions
              .ask(
                  "Eerste dag waarop het geldt",
                  answer -> (LocalDate) FeitType.date().parse(answer),
                  "Schrijf een bestaande datum als 2027-01-01.")
              .orElse(null);
    }
  }
}
