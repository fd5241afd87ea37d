package nl.somregels.som.examples.uitvoer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.somregels.som.prioritering.Prioritering;

/**
 * Results as CSV. The header waits for the first result, so that a refused input leaves nothing.
 */
final class PrioriteringCsvWriter implements PrioriteringWriter {
  private final OutputStream out;
  private boolean started;

  PrioriteringCsvWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public Rendered render(Prioritering prioritering) {
    byte[] line = line(PrioriteringCsv.cells(prioritering));
    return () -> {
      start();
      out.write(line);
    };
  }

  @Override
  public void end() throws IOException {
    start();
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      out.write(line(PrioriteringCsv.HEADER));
    }
  }

  private static byte[] line(List<?> cells) {
    return CsvLine.of(cells).getBytes(StandardCharsets.UTF_8);
  }
}
