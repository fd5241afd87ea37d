package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowLimitReaderTest {
  private static final int LIMIT = 12;
  private static final String END_OF_FILE = "the file ends";
  private static final String STOPPED = "the file stops";
  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** A row: its cells, and how many characters it takes. */
  private record LimitedRow(String cells, long length) {}

  /**
   * However rows are cut, each stays where it is, short ones as they are, and wrong quotes still
   * stop the file at the same row.
   */
  @Test
  void wieLangeRijenInkortVerliestGeenRij() throws IOException {
    int shortened = 0;
    int stopped = 0;
    for (long seed = 0; seed < 30_000; seed++) {
      String text = text(new SplittableRandom(seed));
      List<LimitedRow> whole =
          rows(new StringReader(text + (text.matches("(?s).*[^\n\r]") ? "\n" : "")));
      List<LimitedRow> shortText =
          rows(new RowLimitReader(pieces(text, new SplittableRandom(seed)), ';', LIMIT));
      assertThat(shortText).as("%s: %s", seed, text).hasSameSizeAs(whole);
      for (int i = 0; i < whole.size(); i++) {
        LimitedRow row = whole.get(i);
        boolean last = i == whole.size() - 1;
        if (last || row.length <= LIMIT) {
          assertThat(shortText.get(i).cells).as("%s: %s", seed, text).isEqualTo(row.cells);
        } else {
          assertThat(shortText.get(i).length)
              .as("%s %s: %s\n%s\n%s", seed, i, text, whole, shortText)
              .isGreaterThan(LIMIT);
          shortened += shortText.get(i).equals(row) ? 0 : 1;
        }
        stopped += row.cells.equals(STOPPED) ? 1 : 0;
      }
    }
    assertThat(shortened).isGreaterThan(1_000);
    assertThat(stopped).isGreaterThan(1_000);
  }

  private static String text(SplittableRandom chance) {
    String characters = chance.nextBoolean() ? "aaaa;\"\n\r " : "aaaaaaaaa;\n";
    StringBuilder text = new StringBuilder();
    int length = chance.nextInt(80);
    while (text.length() < length) {
      text.append(
          chance.nextInt(6) == 0
              ? ";\"" + "b\"\";\n".substring(chance.nextInt(5)) + "\";"
              : characters.charAt(chance.nextInt(characters.length())));
    }
    return text.toString();
  }

  /** The text a few characters at a time, as a slow source would give it. */
  private static Reader pieces(String text, SplittableRandom chance) {
    return new StringReader(text) {
      @Override
      public int read(char[] buffer, int from, int length) throws IOException {
        return super.read(buffer, from, Math.min(length, 1 + chance.nextInt(9)));
      }
    };
  }

  private static List<LimitedRow> rows(Reader reader) throws IOException {
    List<LimitedRow> rows = new ArrayList<>();
    try (CsvParser parser = CSV.createParser(reader)) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(';'));
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        long begin = parser.currentLocation().getCharOffset();
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          cells.add(parser.getText());
        }
        rows.add(
            new LimitedRow(cells.toString(), parser.currentLocation().getCharOffset() - begin));
      }
      rows.add(new LimitedRow(END_OF_FILE, 0));
    } catch (JsonProcessingException e) {
      rows.add(new LimitedRow(STOPPED, 0));
    }
    return rows;
  }
}
