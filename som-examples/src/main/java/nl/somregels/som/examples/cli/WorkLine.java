package nl.somregels.som.examples.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far long work is, for a person at a terminal; otherwise nothing at all. */
final class WorkLine implements AutoCloseable {
  private static final int WIDTH = 78;

  private final @Nullable ProgressBar bar;

  private WorkLine(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static WorkLine open(CommandContext context, String task) {
    if (!context.terminals().err()) {
      return new WorkLine(null);
    }
    return new WorkLine(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setConsumer(new ConsoleProgressBarConsumer(context.err(), WIDTH))
            .build());
  }

  /** So much of the work is done. */
  void step(long done, long total) {
    if (bar != null) {
      bar.maxHint(total);
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
