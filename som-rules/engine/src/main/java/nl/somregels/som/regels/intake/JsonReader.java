package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import nl.somregels.som.feiten.FeitenReader;
import org.jspecify.annotations.Nullable;

/** The elements of one JSON array. Behind broken JSON no next element can be found. */
final class JsonReader implements RowReader {
  private static final String PLACE = InvoerFormat.JSON.place();

  private final Reader text;
  private final FeitenReader reader;
  private final JsonElements elements;
  private long number;

  JsonReader(Reader text, FeitenReader reader) throws IOException {
    this.text = text;
    this.reader = reader;
    this.elements = new JsonElements(text);
  }

  @Override
  public @Nullable Row next() throws IOException {
    String element = elements.next();
    if (element == null) {
      return null;
    }
    number++;
    if (elements.tooLong()) {
      return Row.unreadable(number, JsonObjectReader.kenmerk(element), PLACE, Row.TOO_LARGE);
    }
    try {
      return JsonObjectReader.read(number, PLACE, element, reader);
    } catch (JsonProcessingException e) {
      throw elements.broken(e.getLocation().getLineNr());
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
