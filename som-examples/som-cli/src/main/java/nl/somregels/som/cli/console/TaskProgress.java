package nl.somregels.som.cli.console;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far long work is, on one line of a terminal, wiped at the end; otherwise nothing at all. */
public final class TaskProgress implements AutoCloseable {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 78;

  private final @Nullable ProgressBar bar;
  private final @Nullable ConsoleProgressBarConsumer terminal;
  private final AtomicLong furthest = new AtomicLong();

  private TaskProgress(@Nullable ProgressBar bar, @Nullable ConsoleProgressBarConsumer terminal) {
    this.bar = bar;
    this.terminal = terminal;
  }

  public static TaskProgress open(CommandContext context, String task) {
    int width = width(context);
    if (width == 0) {
      return new TaskProgress(null, null);
    }
    ConsoleProgressBarConsumer terminal = new ReplacedLine(context.err(), width);
    return new TaskProgress(
        new ProgressBarBuilder().setTaskName(task).setConsumer(terminal).build(), terminal);
  }

  /** How wide a line may be drawn; 0 when no line can be drawn at all. */
  public static int width(CommandContext context) {
    if (!context.terminals().err()) {
      return 0;
    }
    int width = Math.min(context.terminals().width().getAsInt() - 2, WIDEST);
    return width < NARROWEST ? 0 : width;
  }

  /** So much of the work is done; from any thread. */
  public void step(long done, long total) {
    furthest.accumulateAndGet(done, Math::max);
    if (bar != null) {
      bar.maxHint(total);
      bar.stepTo(done);
    }
  }

  public long done() {
    return furthest.get();
  }

  @Override
  public void close() {
    if (bar != null && terminal != null) {
      bar.close();
      terminal.clear();
    }
  }

  /** Wipes its own line: the bar would leave one standing of work that ends before it is drawn. */
  private static final class ReplacedLine extends ConsoleProgressBarConsumer {
    ReplacedLine(PrintStream out, int width) {
      super(out, width);
    }

    @Override
    public void close() {}
  }
}
