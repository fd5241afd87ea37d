package nl.somregels.som.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.somregels.som.ControleListener;
import nl.somregels.som.cli.output.ControleWriter;
import nl.somregels.som.pakket.Controle;
import org.jspecify.annotations.Nullable;

/** Tells a person what is found as soon as it is, and how far Drools is with the profiles. */
public final class ControleProgress implements ControleListener, AutoCloseable {
  private final CommandContext context;
  private final ControleWriter writer;
  private @Nullable TaskProgress line;
  private @Nullable Throughput throughput;

  public ControleProgress(CommandContext context, ControleWriter writer) {
    this.context = context;
    this.writer = writer;
  }

  @Override
  public void started(String pakket) {
    line = TaskProgress.open(context, "Controle");
  }

  @Override
  public void found(Controle controle) {
    close();
    write(() -> writer.found(controle));
    throughput = Throughput.start(context);
    line = TaskProgress.open(context, "Profielen");
  }

  @Override
  public void onProgress(long done, long total) {
    if (line != null) {
      line.step(done, total);
    }
  }

  @Override
  public void checked(Controle controle) {
    long profiles = line == null ? 0 : line.done();
    close();
    write(() -> writer.checked(controle));
    if (throughput != null) {
      throughput.printProfiles(profiles, context.err());
      throughput = null;
    }
  }

  @Override
  public void close() {
    if (line != null) {
      line.close();
      line = null;
    }
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
