package nl.somregels.som.cli.jmh;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Only parses a CSV file and writes it again, with the same Jackson: cell by cell, the least that a
 * program can do, or row by row, as a program does that wants to look at a row.
 */
final class Rewriting {
  /** Cell by cell. */
  static final String CELLS = "cells";

  /** Row by row. */
  static final String ROWS = "rows";

  private Rewriting() {}

  /** Takes {@link #CELLS} or {@link #ROWS}, the file to read and the file to write. */
  public static void main(String[] args) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(args[1]));
        OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      switch (args[0]) {
        case CELLS -> cells(in, out);
        case ROWS -> rows(in, out);
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  private static void cells(InputStream in, OutputStream out) throws IOException {
    CsvFactory csv = CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (JsonParser parser = csv.createParser(in);
        JsonGenerator generator = csv.createGenerator(out)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        generator.writeStartArray();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          generator.writeString(parser.getText());
        }
        generator.writeEndArray();
      }
    }
  }

  private static void rows(InputStream in, OutputStream out) throws IOException {
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    mapper.disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(in);
        SequenceWriter writer = mapper.writer().writeValues(out)) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
    }
  }
}
