package nl.somregels.som.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.cli.output.SheetFormat;
import nl.somregels.som.cli.output.SheetLine;
import nl.somregels.som.pakket.DecisionTable;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pages.SomPages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som tabel}: all criteria of a pack as one decision table. */
@Command(name = "tabel", description = "Zet alle criteria van een pakket in een tabel.")
public final class TabelCommand implements Callable<Integer> {
  /** What a spreadsheet on a Dutch computer needs to see that a file is UTF-8. */
  private static final String ENCODING_MARK = "\uFEFF";

  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  @Parameters(index = "0", paramLabel = "VERSIE", description = "Het pakket, zoals 2021.1.")
  private @Nullable PakketVersie version;

  @Option(
      names = "--formaat",
      paramLabel = "html|csv",
      description = "Een pagina, of CSV met puntkomma's voor Excel. Anders html.")
  private SheetFormat format = SheetFormat.HTML;

  public TabelCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (version == null) {
      throw new CommandFailure("Geef de versie van het pakket, zoals 2021.1.");
    }
    DecisionTable table = SomPages.decisionTable(regels.files(), version);
    try (ResultTarget target = uitvoer.open(context, InputFiles.of(regels))) {
      if (format == SheetFormat.HTML) {
        target.writer().write(SomPages.page(table));
      } else {
        target.writer().write(ENCODING_MARK + SheetLine.of(table.header()));
        for (List<String> row : table.rows()) {
          target.writer().write(SheetLine.of(row));
        }
      }
      target.complete();
    }
    return ExitCodes.DONE;
  }
}
