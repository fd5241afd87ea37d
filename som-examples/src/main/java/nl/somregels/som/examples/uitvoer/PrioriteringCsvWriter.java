package nl.somregels.som.examples.uitvoer;

import java.io.IOException;
import java.io.Writer;
import nl.somregels.som.prioritering.Prioritering;

/**
 * Results as CSV. The header waits for the first result, so that a refused input leaves nothing.
 */
final class PrioriteringCsvWriter implements PrioriteringWriter {
  private final Writer out;
  private boolean started;

  PrioriteringCsvWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Prioritering prioritering) throws IOException {
    start();
    out.write(CsvLine.of(PrioriteringCsv.cells(prioritering)));
  }

  @Override
  public void end() throws IOException {
    start();
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      out.write(CsvLine.of(PrioriteringCsv.HEADER));
    }
  }
}
