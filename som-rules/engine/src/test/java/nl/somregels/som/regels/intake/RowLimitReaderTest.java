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
    int ingekort = 0;
    int gestopt = 0;
    for (long zaad = 0; zaad < 30_000; zaad++) {
      String tekst = tekst(new SplittableRandom(zaad));
      List<LimitedRow> heel =
          rows(new StringReader(tekst + (tekst.matches("(?s).*[^\n\r]") ? "\n" : "")));
      List<LimitedRow> kort =
          rows(new RowLimitReader(stukjes(tekst, new SplittableRandom(zaad)), ';', LIMIT));
      assertThat(kort).as("%s: %s", zaad, tekst).hasSameSizeAs(heel);
      for (int i = 0; i < heel.size(); i++) {
        LimitedRow rij = heel.get(i);
        boolean laatste = i == heel.size() - 1;
        if (laatste || rij.length <= LIMIT) {
          assertThat(kort.get(i).cells).as("%s: %s", zaad, tekst).isEqualTo(rij.cells);
        } else {
          assertThat(kort.get(i).length)
              .as("%s %s: %s\n%s\n%s", zaad, i, tekst, heel, kort)
              .isGreaterThan(LIMIT);
          ingekort += kort.get(i).equals(rij) ? 0 : 1;
        }
        gestopt += rij.cells.equals(STOPPED) ? 1 : 0;
      }
    }
    assertThat(ingekort).isGreaterThan(1_000);
    assertThat(gestopt).isGreaterThan(1_000);
  }

  private static String tekst(SplittableRandom toeval) {
    String tekens = toeval.nextBoolean() ? "aaaa;\"\n\r " : "aaaaaaaaa;\n";
    StringBuilder tekst = new StringBuilder();
    int lengte = toeval.nextInt(80);
    while (tekst.length() < lengte) {
      tekst.append(
          toeval.nextInt(6) == 0
              ? ";\"" + "b\"\";\n".substring(toeval.nextInt(5)) + "\";"
              : tekens.charAt(toeval.nextInt(tekens.length())));
    }
    return tekst.toString();
  }

  /** The text a few characters at a time, as a slow source would give it. */
  private static Reader stukjes(String tekst, SplittableRandom toeval) {
    return new StringReader(tekst) {
      @Override
      public int read(char[] buffer, int van, int lengte) throws IOException {
        return super.read(buffer, van, Math.min(lengte, 1 + toeval.nextInt(9)));
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
