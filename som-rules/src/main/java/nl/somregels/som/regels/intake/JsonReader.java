package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The elements of one JSON array. Behind broken JSON no next element can be found. */
final class JsonReader implements RijReader {
  private final JsonParser parser;
  private long nummer;

  JsonReader(Reader tekst) throws IOException {
    parser = JsonObjecten.FACTORY.createParser(tekst);
    JsonToken begin = token();
    if (begin == null) {
      throw new OnleesbaarBestandException("Het bestand is leeg.");
    }
    if (begin != JsonToken.START_ARRAY) {
      throw new OnleesbaarBestandException(
          "Het bestand is geen JSON-lijst: het begint niet met [. Staat er op elke regel een object,"
              + " gebruik dan JSON Lines (.jsonl).");
    }
  }

  @Override
  public @Nullable Rij volgende() throws IOException {
    JsonToken token = token();
    if (token == JsonToken.END_ARRAY) {
      if (token() != null) {
        throw new OnleesbaarBestandException(
            "Regel " + regel() + ": na de laatste ] staat nog meer tekst.");
      }
      return null;
    }
    try {
      return JsonObjecten.lees(++nummer, Invoerformaat.JSON.plaats(), parser);
    } catch (JsonProcessingException e) {
      throw onleesbaar(e);
    }
  }

  private @Nullable JsonToken token() throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw onleesbaar(e);
    }
  }

  private OnleesbaarBestandException onleesbaar(JsonProcessingException oorzaak) {
    String wat =
        oorzaak instanceof StreamConstraintsException
            ? "een tekst is te lang of de JSON is te diep genest."
            : "de JSON is niet geldig. Controleer komma's, haken en aanhalingstekens.";
    return new OnleesbaarBestandException(
        oorzaak instanceof JsonEOFException
            ? "Regel " + regel() + ": het bestand houdt op voor de laatste ]."
            : "Regel " + regel() + ": " + wat,
        oorzaak);
  }

  private int regel() {
    return parser.currentLocation().getLineNr();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
