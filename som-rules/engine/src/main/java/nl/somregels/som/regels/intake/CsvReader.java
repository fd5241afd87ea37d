package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.feiten.FeitColumns;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells under a header of fact names. Rows are numbered as a spreadsheet shows them: blank
 * lines count, a quoted cell with line breaks is one row, and a first line {@code sep=;} is none.
 * Rows and last columns in which nothing stands are left out, as a spreadsheet leaves them behind.
 */
final class CsvReader implements RowReader {
  private static final String PLACE = InvoerFormat.CSV.place();
  private static final CsvFactory CSV =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(2 * Row.LARGEST).build())
          .build();

  private final CsvParser parser;
  private final List<String> header;
  private final FeitColumns columns;

  /** How many cells the header has, with the nameless ones behind the last name. */
  private final int width;

  private final List<String> cells = new ArrayList<>();
  private long number;

  /** How many characters were read up to the end of the row at hand. */
  private long end;

  /** How many characters the row at hand takes in the file. */
  private long length;

  /** How many cells the row at hand has up to and with the last in which something stands. */
  private int filled;

  CsvReader(Reader text, FeitenReader reader) throws IOException {
    BufferedReader source = new BufferedReader(text);
    char separator = CsvHeader.separator(source);
    parser = CSV.createParser(new RowLimitReader(source, separator, Row.LARGEST));
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
    width = read(CsvHeader.MOST_COLUMNS);
    if (length > Row.LARGEST) {
      throw new UnreadableFileException("De kop van het bestand " + Row.TOO_LARGE);
    }
    if (filled > CsvHeader.MOST_COLUMNS) {
      throw new UnreadableFileException(
          "De kop van het bestand heeft %s kolommen; er passen er hoogstens %s in."
              .formatted(filled, CsvHeader.MOST_COLUMNS));
    }
    header = List.copyOf(cells.subList(0, filled));
    columns = new FeitColumns(CsvHeader.columns(header, reader));
  }

  @Override
  public @Nullable Row next() throws IOException {
    int count = read(columns.count());
    if (count == 0) {
      return null;
    }
    if (length > Row.LARGEST) {
      String kenmerk = columns.kenmerk(cells.subList(0, cells.size() - 1)); // the last may be cut
      return Row.unreadable(number, kenmerk, PLACE, Row.TOO_LARGE);
    }
    List<String> row = List.copyOf(cells);
    if (isHeader(row)) {
      return Row.unreadable(number, null, PLACE, "is weer de kop." + JsonLinesReader.PASTED);
    }
    int until = filled;
    return Row.of(number, columns.kenmerk(row), length, () -> content(row, count, until));
  }

  /** Whether the header stands here again, perhaps behind a byte order mark. */
  private boolean isHeader(List<String> row) {
    return row.get(0).endsWith(header.get(0))
        && row.get(0).length() - header.get(0).length() <= 1
        && row.subList(1, row.size()).equals(header.subList(1, header.size()));
  }

  private Row.RowContent content(List<String> row, int count, int until) {
    FeitenReadResult feiten = columns.read(row);
    boolean fits = count >= columns.count() && count <= width;
    boolean whole = feiten.isValid() && fits && until <= columns.count();
    if (whole) {
      return new Row.RowContent(feiten, List.of());
    }
    List<InvoerError> errors = lineEnds(row);
    if (!fits) {
      errors.add(
          InvoerError.of(
              MeldingCode.AANTAL_CELLEN,
              PLACE,
              null,
              "heeft %s %s; de kop heeft er %s."
                  .formatted(count, count == 1 ? "cel" : "cellen", columns.count())));
    } else if (until > columns.count()) {
      errors.add(
          InvoerError.of(
              MeldingCode.KOLOM_ZONDER_NAAM,
              PLACE,
              null,
              "heeft iets in kolom " + until + ", die in de kop geen naam heeft."));
    }
    return new Row.RowContent(feiten, errors);
  }

  /** The cells with line breaks; no value that is right holds one. */
  private List<InvoerError> lineEnds(List<String> row) {
    List<InvoerError> errors = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
        errors.add(
            InvoerError.of(
                MeldingCode.CEL_MET_REGELEINDE,
                columns.feit(i).jsonName(),
                null,
                "de cel loopt door op een volgende regel; ontbreekt er een aanhalingsteken?"));
      }
    }
    return errors;
  }

  /** Reads a row that is not empty, keeping so many cells; how many it has, 0 at the end. */
  private int read(int atMost) throws IOException {
    try {
      int count;
      do {
        JsonToken token = parser.nextToken();
        if (number == 0) {
          token = parser.nextToken(); // the array around all rows
        }
        cells.clear();
        filled = 0;
        count = 0;
        if (token != JsonToken.START_ARRAY) {
          return 0;
        }
        number++;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          String cell = parser.getText();
          if (count++ < atMost) {
            cells.add(cell);
          }
          if (!cell.isEmpty() && (cell.charAt(0) > ' ' || !cell.isBlank())) {
            filled = count;
          }
        }
        long begin = end;
        end = parser.currentLocation().getCharOffset();
        length = end - begin;
      } while (filled == 0 && length <= Row.LARGEST);
      return count;
    } catch (JsonProcessingException e) {
      throw new UnreadableFileException(
          "Vanaf "
              + PLACE
              + " "
              + Math.max(number, 1)
              + " is het bestand niet te lezen. Waarschijnlijk staat daar een aanhalingsteken (\") te"
              + " veel of te weinig.");
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
