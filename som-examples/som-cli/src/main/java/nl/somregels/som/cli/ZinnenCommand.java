package nl.somregels.som.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.pakket.SentenceDescription;
import nl.somregels.som.regels.SomRegels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code som zinnen}: what a condition can say, and what it means. */
@Command(
    name = "zinnen",
    description = "Toont de zinnen voor een voorwaarde, met wat zij betekenen.")
public final class ZinnenCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private Lookup lookup = new Lookup();

  public ZinnenCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    return lookup.show(
        context, "zin", SomRegels.sentences().stream().map(ZinnenCommand::entry).toList());
  }

  private static Lookup.Entry entry(SentenceDescription sentence) {
    return new Lookup.Entry("zin", sentence.sentence())
        .with("betekenis", sentence.meaning())
        .with("voorbeeld", sentence.example())
        .with("grens", sentence.boundary())
        .with("onbekend", sentence.unknown())
        .with("kolommen", sentence.columns());
  }
}
