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
  private static final int DEEPEST = 100_000;

  private static final int MOST_FIELDS = CsvHeader.MOST_COLUMNS;

  /** Strict JSON; no name is kept between cases, and a long number is just a wrong value. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Row.LARGEST)
                  .maxNumberLength(Row.LARGEST)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  /** A number or null as it is written; never an allowed value, so never calculated. */
  private record PlainText(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private JsonObjectReader() {}

  /**
   * Reads one value, which is refused when it is no object of facts.
   *
   * @throws JsonProcessingException when it is no JSON
   */
  static Row read(long number, String place, String text, FeitenReader reader) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      try {
        parser.nextToken();
        Row row = read(number, place, text.length(), parser, reader);
        return parser.nextToken() == null
            ? row
            : Row.unreadable(number, kenmerk(text), place, "heeft na het object nog meer tekst.");
      } catch (StreamConstraintsException e) {
        boolean deep = parser.getParsingContext().getNestingDepth() >= DEEPEST;
        return Row.unreadable(
            number,
            kenmerk(text),
            place,
            deep ? "is te diep genest." : "heeft een veld met een te lange naam.");
      }
    }
  }

  /** The reference in a text that cannot be read whole, when it stands before what is wrong. */
  static @Nullable String kenmerk(String text) {
    try (JsonParser parser =
        FACTORY.createParser(text.substring(0, Math.min(text.length(), Row.LARGEST)))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isKenmerk = parser.currentName().equals(Feit.KENMERK.jsonName());
        if (parser.nextToken() == JsonToken.VALUE_STRING && isKenmerk) {
          return FeitenReader.kenmerk(parser.getText());
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      // what is wrong stands before it
    }
    return null;
  }

  private static Row read(
      long number, String place, int characters, JsonParser parser, FeitenReader reader)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Row.unreadable(
          number, null, place, "is geen object; schrijf {\"kenmerk\": \"...\", ...}.");
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Set<String> duplicate = new LinkedHashSet<>();
    int count = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (count++ >= MOST_FIELDS) {
        parser.skipChildren();
      } else if (fields.containsKey(name)) {
        parser.skipChildren();
        duplicate.add(name);
      } else {
        fields.put(name, value(token, parser));
      }
    }
    if (count > MOST_FIELDS) {
      return Row.unreadable(
          number,
          FeitenReader.kenmerk(fields.get(Feit.KENMERK.jsonName())),
          place,
          "heeft %s velden; er passen er hoogstens %s in.".formatted(count, MOST_FIELDS));
    }
    List<InvoerError> errors = FeitenReader.duplicateNames(duplicate);
    return Row.of(
        number,
        FeitenReader.kenmerk(fields.get(Feit.KENMERK.jsonName())),
        characters,
        () -> new Row.RowContent(reader.read(fields), errors));
  }

  private static @Nullable Object value(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_ARRAY -> list(parser);
      case START_OBJECT -> {
        parser.skipChildren();
        yield Map.of();
      }
      default -> new PlainText(parser.getText());
    };
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      if (token == JsonToken.START_ARRAY) {
        parser.skipChildren();
        list.add(List.of());
      } else {
        Object value = value(token, parser);
        list.add(value == null ? new PlainText("null") : value);
      }
      token = parser.nextToken();
    }
    return list;
  }
}
