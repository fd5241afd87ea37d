package nl.somregels.som.examples.sample;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a fictional inflow as CSV to standard output: 300 cases, as committed in {@code
 * instroom-300.csv}, or as many as asked for. Use {@code --peildatum 2026-06-30} with it.
 */
public final class InstroomGenerator {
  private static final long COUNT = 300;

  private InstroomGenerator() {}

  /** With no argument, or the number of cases. */
  public static void main(String[] args) throws IOException {
    if (args.length > 1 || args.length == 1 && !args[0].matches("\\d{1,9}")) {
      System.err.println("Gebruik: InstroomGenerator [AANTAL]");
      System.exit(2);
    }
    long count = args.length == 0 ? COUNT : Long.parseLong(args[0]);
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
      InstroomCsv.write(SampleInstroom.zaken(count), writer);
    }
  }
}
