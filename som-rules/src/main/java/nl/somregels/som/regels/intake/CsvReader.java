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
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitenlezer;
import nl.somregels.som.feiten.GelezenFeiten;
import nl.somregels.som.feiten.Invoerfout;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells under a header of fact names. Rows are numbered as a spreadsheet shows them: blank
 * lines count, a quoted cell with line breaks is one row, and a first line {@code sep=;} is none.
 */
final class CsvReader implements RijReader {
  private static final String PLAATS = Invoerformaat.CSV.plaats();
  private static final CsvFactory CSV =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(1 << 20).build())
          .build();

  private final CsvParser parser;
  private final List<Feit> kolommen;
  private final List<String> cellen = new ArrayList<>();
  private long nummer;

  CsvReader(Reader tekst) throws IOException {
    BufferedReader bron = new BufferedReader(tekst);
    char scheidingsteken = CsvKop.scheidingsteken(bron);
    parser = CSV.createParser(bron);
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(scheidingsteken));
    kolommen = CsvKop.kolommen(lees(Integer.MAX_VALUE) ? cellen : List.of());
  }

  @Override
  public @Nullable Rij volgende() throws IOException {
    return lees(kolommen.size()) ? rij() : null;
  }

  private Rij rij() {
    GelezenFeiten feiten = Feitenlezer.leesCellen(kolommen, cellen);
    if (feiten.isGeldig() && cellen.size() == kolommen.size()) {
      return new Rij(nummer, feiten, List.of());
    }
    return new Rij(nummer, feiten, fouten());
  }

  /** What is wrong with the row as a whole; no value that is right holds a line break. */
  private List<Invoerfout> fouten() {
    List<Invoerfout> fouten = new ArrayList<>();
    for (int i = 0; i < Math.min(cellen.size(), kolommen.size()); i++) {
      String cel = cellen.get(i);
      if (cel.indexOf('\n') >= 0 || cel.indexOf('\r') >= 0) {
        fouten.add(
            new Invoerfout(
                kolommen.get(i).naam(),
                "de cel loopt door op een volgende regel; ontbreekt er een aanhalingsteken?"));
      }
    }
    if (cellen.size() != kolommen.size()) {
      fouten.add(
          new Invoerfout(
              PLAATS,
              "heeft "
                  + cellen.size()
                  + (cellen.size() == 1 ? " cel" : " cellen")
                  + "; de kop heeft er "
                  + kolommen.size()
                  + "."));
    }
    return fouten;
  }

  /** Reads the cells of the next row that is not blank, those past {@code bewaar} as empty. */
  private boolean lees(int bewaar) throws IOException {
    try {
      do {
        JsonToken token = parser.nextToken();
        if (nummer == 0) {
          token = parser.nextToken(); // the array around all rows
        }
        if (token != JsonToken.START_ARRAY) {
          return false;
        }
        nummer++;
        cellen.clear();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          cellen.add(cellen.size() < bewaar ? parser.getText() : "");
        }
      } while (cellen.isEmpty() || cellen.size() == 1 && cellen.get(0).isBlank());
      return true;
    } catch (JsonProcessingException e) {
      throw new OnleesbaarBestandException(
          "Vanaf "
              + PLAATS
              + " "
              + Math.max(nummer, 1)
              + " is het bestand niet te lezen. Waarschijnlijk staat daar een aanhalingsteken (\") te"
              + " veel of te weinig.",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
