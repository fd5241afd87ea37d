package nl.somregels.som.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@code som prioriteer} is measured against: takes a CSV file apart and writes it again, with
 * the same Jackson and nothing else. With {@code som.jar} and the test classes on the class path:
 * {@code RewriteBaseline IN OUT}.
 */
public final class RewriteBaseline {
  private RewriteBaseline() {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    long rows = rewrite(Path.of(args[0]), Path.of(args[1]));
    System.out.println(rows + " rows in " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }

  /** The number of rows, the header too. */
  static long rewrite(Path in, Path out) throws IOException {
    CsvFactory csv = CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (JsonParser parser = csv.createParser(Files.newInputStream(in));
        JsonGenerator generator = csv.createGenerator(Files.newOutputStream(out))) {
      parser.setSchema(CsvSchema.emptySchema());
      generator.setSchema(CsvSchema.emptySchema());
      parser.nextToken();
      long rows = 0;
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        generator.writeStartArray();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          generator.writeString(parser.getText());
        }
        generator.writeEndArray();
        rows++;
      }
      return rows;
    }
  }
}
