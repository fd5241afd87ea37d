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
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells under a header of fact names. Rows are numbered as a spreadsheet shows them: blank
 * lines count, a quoted cell with line breaks is one row, and a first line {@code sep=;} is none.
 * Rows and last columns in which nothing stands are left out, as a spreadsheet leaves them behind.
 */
final class CsvReader implements RowReader {
  private static final String PLAATS = InvoerFormat.CSV.plaats();
  private static final CsvFactory CSV =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(2 * Row.GROOTST).build())
          .build();

  private final CsvParser parser;
  private final FeitColumns kolommen;

  /** How many cells the header has, with the nameless ones behind the last name. */
  private final int breedte;

  private final List<String> cellen = new ArrayList<>();
  private long nummer;

  /** How many characters were read up to the end of the row at hand. */
  private long einde;

  /** How many characters the row at hand takes in the file. */
  private long lengte;

  /** How many cells the row at hand has up to and with the last in which something stands. */
  private int gevuld;

  CsvReader(Reader tekst) throws IOException {
    BufferedReader bron = new BufferedReader(tekst);
    char scheidingsteken = CsvHeader.scheidingsteken(bron);
    parser = CSV.createParser(new RowLimitReader(bron, scheidingsteken, Row.GROOTST));
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(scheidingsteken));
    breedte = lees(CsvHeader.MEESTE_KOLOMMEN);
    if (lengte > Row.GROOTST) {
      throw new UnreadableFileException("De kop van het bestand " + Row.TE_GROOT);
    }
    if (gevuld > CsvHeader.MEESTE_KOLOMMEN) {
      throw new UnreadableFileException(
          "De kop van het bestand heeft %s kolommen; er passen er hoogstens %s in."
              .formatted(gevuld, CsvHeader.MEESTE_KOLOMMEN));
    }
    kolommen = new FeitColumns(CsvHeader.kolommen(cellen.subList(0, gevuld)));
  }

  @Override
  public @Nullable Row volgende() throws IOException {
    int aantal = lees(kolommen.aantal());
    if (aantal == 0) {
      return null;
    }
    if (lengte > Row.GROOTST) {
      return Row.onleesbaar(nummer, PLAATS, Row.TE_GROOT);
    }
    List<String> rij = List.copyOf(cellen);
    int tot = gevuld;
    return Row.van(nummer, kolommen.kenmerk(rij), lengte, () -> inhoud(rij, aantal, tot));
  }

  private Row.RowContent inhoud(List<String> rij, int aantal, int tot) {
    FeitenReadResult feiten = kolommen.lees(rij);
    boolean past = aantal >= kolommen.aantal() && aantal <= breedte;
    boolean heel = feiten.isGeldig() && past && tot <= kolommen.aantal();
    if (heel) {
      return new Row.RowContent(feiten, List.of());
    }
    List<InvoerError> fouten = regeleinden(rij);
    if (!past) {
      fouten.add(
          InvoerError.of(
              MeldingCode.AANTAL_CELLEN,
              PLAATS,
              null,
              "heeft %s %s; de kop heeft er %s."
                  .formatted(aantal, aantal == 1 ? "cel" : "cellen", kolommen.aantal())));
    } else if (tot > kolommen.aantal()) {
      fouten.add(
          InvoerError.of(
              MeldingCode.KOLOM_ZONDER_NAAM,
              PLAATS,
              null,
              "heeft iets in kolom " + tot + ", die in de kop geen naam heeft."));
    }
    return new Row.RowContent(feiten, fouten);
  }

  /** The cells with line breaks; no value that is right holds one. */
  private List<InvoerError> regeleinden(List<String> rij) {
    List<InvoerError> fouten = new ArrayList<>();
    for (int i = 0; i < rij.size(); i++) {
      String cel = rij.get(i);
      if (cel.indexOf('\n') >= 0 || cel.indexOf('\r') >= 0) {
        fouten.add(
            InvoerError.of(
                MeldingCode.CEL_MET_REGELEINDE,
                kolommen.feit(i).naam(),
                null,
                "de cel loopt door op een volgende regel; ontbreekt er een aanhalingsteken?"));
      }
    }
    return fouten;
  }

  /**
   * Reads the next row in which something stands.
   *
   * @param hoogstens how many cells are kept
   * @return how many cells the row has; 0 at the end
   */
  private int lees(int hoogstens) throws IOException {
    try {
      int aantal;
      do {
        JsonToken token = parser.nextToken();
        if (nummer == 0) {
          token = parser.nextToken(); // the array around all rows
        }
        cellen.clear();
        gevuld = 0;
        aantal = 0;
        if (token != JsonToken.START_ARRAY) {
          return 0;
        }
        nummer++;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          String cel = parser.getText();
          if (aantal++ < hoogstens) {
            cellen.add(cel);
          }
          if (!cel.isEmpty() && (cel.charAt(0) > ' ' || !cel.isBlank())) {
            gevuld = aantal;
          }
        }
        long begin = einde;
        einde = parser.currentLocation().getCharOffset();
        lengte = einde - begin;
      } while (gevuld == 0 && lengte <= Row.GROOTST);
      return aantal;
    } catch (JsonProcessingException e) {
      throw new UnreadableFileException(
          "Vanaf "
              + PLAATS
              + " "
              + Math.max(nummer, 1)
              + " is het bestand niet te lezen. Waarschijnlijk staat daar een aanhalingsteken (\") te"
              + " veel of te weinig.");
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
