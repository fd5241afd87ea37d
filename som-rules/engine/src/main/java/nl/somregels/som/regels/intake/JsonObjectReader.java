package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.InvoerError;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object of facts, whatever its values turn out to be. */
final class JsonObjectReader {
  /** How deep values may stand in each other; far more than any case needs. */
  private static final int DIEPST = 100_000;

  private static final int MEESTE_VELDEN = CsvHeader.MEESTE_KOLOMMEN;

  /**
   * Strict JSON; names are not kept between cases, and a long number is an ordinary wrong value.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Row.GROOTST)
                  .maxNumberLength(Row.GROOTST)
                  .maxNestingDepth(DIEPST)
                  .build())
          .build();

  /** A number or null as it is written; never an allowed value, so never calculated. */
  private record PlainText(String tekst) {
    @Override
    public String toString() {
      return tekst;
    }
  }

  private JsonObjectReader() {}

  /**
   * Reads one value, which is refused when it is no object of facts.
   *
   * @throws JsonProcessingException when it is no JSON
   */
  static Row lees(long nummer, String plaats, String tekst) throws IOException {
    try (JsonParser parser = FACTORY.createParser(tekst)) {
      try {
        parser.nextToken();
        Row rij = lees(nummer, plaats, tekst.length(), parser);
        return parser.nextToken() == null
            ? rij
            : Row.onleesbaar(nummer, plaats, "heeft na het object nog meer tekst.");
      } catch (StreamConstraintsException e) {
        boolean diep = parser.getParsingContext().getNestingDepth() >= DIEPST;
        return Row.onleesbaar(
            nummer, plaats, diep ? "is te diep genest." : "heeft een veld met een te lange naam.");
      }
    }
  }

  private static Row lees(long nummer, String plaats, int tekens, JsonParser parser)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Row.onleesbaar(nummer, plaats, "is geen object; schrijf {\"kenmerk\": \"...\", ...}.");
    }
    Map<String, @Nullable Object> velden = new LinkedHashMap<>();
    Set<String> dubbel = new LinkedHashSet<>();
    int aantal = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String naam = parser.currentName();
      JsonToken token = parser.nextToken();
      if (aantal++ >= MEESTE_VELDEN) {
        parser.skipChildren();
      } else if (velden.containsKey(naam)) {
        parser.skipChildren();
        dubbel.add(naam);
      } else {
        velden.put(naam, waarde(token, parser));
      }
    }
    if (aantal > MEESTE_VELDEN) {
      return Row.onleesbaar(
          nummer,
          plaats,
          "heeft %s velden; er passen er hoogstens %s in.".formatted(aantal, MEESTE_VELDEN));
    }
    List<InvoerError> fouten = FeitenReader.dubbeleNamen(dubbel);
    return Row.van(
        nummer,
        FeitenReader.kenmerk(velden.get(Feit.KENMERK.naam())),
        tekens,
        () -> new Row.RowContent(FeitenReader.lees(velden), fouten));
  }

  private static @Nullable Object waarde(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_ARRAY -> lijst(parser);
      case START_OBJECT -> {
        parser.skipChildren();
        yield Map.of();
      }
      default -> new PlainText(parser.getText());
    };
  }

  private static List<Object> lijst(JsonParser parser) throws IOException {
    List<Object> lijst = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      if (token == JsonToken.START_ARRAY) {
        parser.skipChildren();
        lijst.add(List.of());
      } else {
        Object waarde = waarde(token, parser);
        lijst.add(waarde == null ? new PlainText("null") : waarde);
      }
      token = parser.nextToken();
    }
    return lijst;
  }
}
