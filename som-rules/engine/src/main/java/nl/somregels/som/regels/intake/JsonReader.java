package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The elements of one JSON array. Behind broken JSON no next element can be found. */
final class JsonReader implements RowReader {
  private static final String PLAATS = InvoerFormat.JSON.plaats();

  private final Reader tekst;
  private final JsonElements elementen;
  private long nummer;

  JsonReader(Reader tekst) throws IOException {
    this.tekst = tekst;
    this.elementen = new JsonElements(tekst);
  }

  @Override
  public @Nullable Row volgende() throws IOException {
    String element = elementen.next();
    if (element == null) {
      return null;
    }
    nummer++;
    if (elementen.tooLong()) {
      return Row.onleesbaar(nummer, PLAATS, Row.TE_GROOT);
    }
    try {
      return JsonObjectReader.lees(nummer, PLAATS, element);
    } catch (JsonProcessingException e) {
      throw elementen.broken(e.getLocation().getLineNr());
    }
  }

  @Override
  public void close() throws IOException {
    tekst.close();
  }
}
