package nl.somregels.som.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.console.Throughput;
import nl.somregels.som.cli.option.EngineOnDate;
import nl.somregels.som.cli.option.EngineOptions;
import nl.somregels.som.cli.option.InvoerOptions;
import nl.somregels.som.cli.option.ProgressLine;
import nl.somregels.som.cli.option.ReceiptComparison;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.option.WaardenOption;
import nl.somregels.som.cli.option.ZakenSource;
import nl.somregels.som.cli.output.InstroomSummaryTable;
import nl.somregels.som.cli.output.PrioriteringWriter;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.cli.output.TableFormat;
import nl.somregels.som.instroom.InstroomSummary;
import nl.somregels.som.regels.intake.InstroomReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code som prioriteer}: a proposal for every case, in the order of the input. */
@Command(
    name = "prioriteer",
    description = "Doet voor elke zaak een voorstel. Mensen nemen het besluit.")
public final class PrioriteerCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private InvoerOptions invoer = new InvoerOptions();
  @Mixin private EngineOptions rules = new EngineOptions();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();
  @Mixin private WaardenOption waarden = new WaardenOption();

  @Option(
      names = "--formaat",
      paramLabel = "tabel|json|csv",
      description = {
        "De vorm van het resultaat. Anders tabel.",
        "In csv staat een kenmerk precies zoals in de invoer. Begint het met =, +, - of @, dan"
            + " leest Excel het als formule; haal het bestand dan binnen met kenmerk als tekst."
      })
  private TableFormat format = TableFormat.TABEL;

  public PrioriteerCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ZakenSource source = invoer.checked();
    EngineOnDate engine = rules.load(context);
    engine.sayWarnings(context.err());
    Throughput throughput = Throughput.start(context);
    ReceiptComparison comparison = engine.comparison();
    Batch batch;
    try (ResultTarget target = uitvoer.open(context, rules.read().with(Optional.of(source)))) {
      PrioriteringWriter writer =
          PrioriteringWriter.of(format, target, engine.pakket(), engine.peildatum());
      batch = new Batch(writer, source.messages(context, waarden), comparison);
      run(source, engine, batch);
      batch.end();
      writeSummary(batch.summary(), engine, target.writer());
      target.complete();
    }
    throughput.print(batch.zaken(), context.err());
    boolean asThen = comparison.end(context.err());
    return asThen && batch.summary().refused() == 0 ? ExitCodes.DONE : ExitCodes.LOOK_AT;
  }

  private void run(ZakenSource source, EngineOnDate engine, Batch batch) throws IOException {
    try (InstroomReader zaken = source.open(context, engine.pakketten(), engine.peildatum());
        ProgressLine progress = ProgressLine.open(context, source, uitvoer);
        Stream<Batch.Ready> all = engine.evaluateAll(zaken.stream(), batch::prepare)) {
      for (Iterator<Batch.Ready> each = all.iterator(); each.hasNext(); ) {
        Batch.Ready ready = each.next();
        progress.step(zaken.bytesRead());
        if (ready.hasMessage()) {
          progress.clear();
        }
        ready.write();
      }
    }
  }

  /** The summary is part of the table, and beside any other form. */
  private void writeSummary(InstroomSummary summary, EngineOnDate engine, Writer result)
      throws IOException {
    StringWriter text = new StringWriter();
    InstroomSummaryTable.write(summary, engine.pakket(), engine.peildatum(), text);
    if (format == TableFormat.TABEL) {
      result.write("\n" + text);
    } else {
      context.err().print(text);
    }
  }
}
