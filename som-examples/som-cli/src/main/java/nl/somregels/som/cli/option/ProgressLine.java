package nl.somregels.som.cli.option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.TaskProgress;
import org.jspecify.annotations.Nullable;

/** How far a long input is, for a person at a terminal; otherwise nothing at all. */
public final class ProgressLine implements AutoCloseable {
  private static final long LONG_INPUT = 2_000_000;

  private final PrintStream err;
  private final int width;
  private final @Nullable ProgressBar bar;

  private ProgressLine(PrintStream err, int width, @Nullable ProgressBar bar) {
    this.err = err;
    this.width = width;
    this.bar = bar;
  }

  public static ProgressLine open(CommandContext context, ZakenSource zaken, UitvoerOption output)
      throws IOException {
    PrintStream err = context.err();
    Path file = zaken.file().orElse(null);
    int width = output.isOnScreen(context) ? 0 : TaskProgress.width(context);
    if (width == 0 || file == null || Files.size(file) < LONG_INPUT) {
      return new ProgressLine(err, 0, null);
    }
    return new ProgressLine(
        err,
        width,
        new ProgressBarBuilder()
            .setTaskName("Invoer")
            .setInitialMax(Files.size(file))
            .setUnit(" MB", 1_000_000)
            .setConsumer(new ConsoleProgressBarConsumer(err, width))
            .build());
  }

  public void step(long bytes) {
    if (bar != null) {
      bar.stepTo(bytes);
    }
  }

  /** Makes room for a message; the line comes back by itself. */
  public void clear() {
    if (bar != null) {
      err.print("\r" + " ".repeat(width) + "\r");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
