package nl.somregels.som.examples.cli;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How far long work is, for a person at a terminal; otherwise nothing at all. Leaves nothing behind
 * on the terminal.
 */
final class WorkLine implements AutoCloseable {
  private static final int WIDTH = 78;

  private final @Nullable ProgressBar bar;
  private final AtomicLong furthest = new AtomicLong();

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
            .clearDisplayOnFinish()
            .build());
  }

  /** So much of the work is done; from any thread. */
  void step(long done, long total) {
    furthest.accumulateAndGet(done, Math::max);
    if (bar != null) {
      bar.maxHint(total);
      bar.stepTo(done);
    }
  }

  /** How much of the work has been done. */
  long done() {
    return furthest.get();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
