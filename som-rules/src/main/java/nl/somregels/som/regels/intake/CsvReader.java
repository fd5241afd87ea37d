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
import nl.somregels.som.feiten.Feitkolommen;
import nl.somregels.som.feiten.GelezenFeiten;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
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
  private final Feitkolommen kolommen;
  private long nummer;

  CsvReader(Reader tekst) throws IOException {
    BufferedReader bron = new BufferedReader(tekst);
    char scheidingsteken = CsvKop.scheidingsteken(bron);
    parser = CSV.createParser(bron);
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(scheidingsteken));
    List<String> kop = new ArrayList<>();
    lees(kop, Integer.MAX_VALUE);
    kolommen = new Feitkolommen(CsvKop.kolommen(kop));
  }

  @Override
  public @Nullable Rij volgende() throws IOException {
    List<String> cellen = new ArrayList<>(kolommen.aantal());
    int aantal = lees(cellen, kolommen.aantal());
    if (aantal == 0) {
      return null;
    }
    long tekens = 0;
    for (String cel : cellen) {
      tekens += cel.length();
    }
    return Rij.van(nummer, kolommen.kenmerk(cellen), tekens, () -> inhoud(cellen, aantal));
  }

  private Rij.Inhoud inhoud(List<String> cellen, int aantal) {
    GelezenFeiten feiten = kolommen.lees(cellen);
    boolean heel = feiten.isGeldig() && aantal == kolommen.aantal();
    return new Rij.Inhoud(feiten, heel ? List.of() : fouten(cellen, aantal));
  }

  /** What is wrong with the row as a whole; no value that is right holds a line break. */
  private List<InvoerError> fouten(List<String> cellen, int aantal) {
    List<InvoerError> fouten = new ArrayList<>();
    for (int i = 0; i < cellen.size(); i++) {
      String cel = cellen.get(i);
      if (cel.indexOf('\n') >= 0 || cel.indexOf('\r') >= 0) {
        fouten.add(
            InvoerError.of(
                MeldingCode.CEL_MET_REGELEINDE,
                kolommen.feit(i).naam(),
                null,
                "de cel loopt door op een volgende regel; ontbreekt er een aanhalingsteken?"));
      }
    }
    if (aantal != kolommen.aantal()) {
      fouten.add(
          InvoerError.of(
              MeldingCode.AANTAL_CELLEN,
              PLAATS,
              null,
              "heeft "
                  + aantal
                  + (aantal == 1 ? " cel" : " cellen")
                  + "; de kop heeft er "
                  + kolommen.aantal()
                  + "."));
    }
    return fouten;
  }

  /**
   * Reads the next row that is not blank.
   *
   * @param cellen gets its first cells
   * @param hoogstens how many it gets
   * @return how many cells the row has; 0 at the end
   */
  private int lees(List<String> cellen, int hoogstens) throws IOException {
    try {
      int aantal;
      do {
        JsonToken token = parser.nextToken();
        if (nummer == 0) {
          token = parser.nextToken(); // the array around all rows
        }
        if (token != JsonToken.START_ARRAY) {
          cellen.clear();
          return 0;
        }
        nummer++;
        cellen.clear();
        aantal = 0;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          if (aantal++ < hoogstens) {
            cellen.add(parser.getText());
          }
        }
      } while (aantal == 0 || aantal == 1 && cellen.get(0).isBlank());
      return aantal;
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
