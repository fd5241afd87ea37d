package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitenlezer;
import nl.somregels.som.feiten.InvoerError;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object of facts, whatever its values turn out to be. */
final class JsonObjecten {
  /**
   * Strict JSON; names are not kept between cases, and a long number is an ordinary wrong value.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(1 << 20)
                  .maxNumberLength(1 << 20)
                  .maxNestingDepth(100_000)
                  .build())
          .build();

  /** A number or null as it is written; never an allowed value, so never calculated. */
  private record Kaal(String tekst) {
    @Override
    public String toString() {
      return tekst;
    }
  }

  private JsonObjecten() {}

  /** Reads from the start of the current value up to and with its end. */
  static Rij lees(long nummer, String plaats, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Rij.onleesbaar(nummer, plaats, "is geen object; schrijf {\"kenmerk\": \"...\", ...}.");
    }
    long begin = parser.currentTokenLocation().getCharOffset();
    Map<String, @Nullable Object> velden = new LinkedHashMap<>();
    Set<String> dubbel = new LinkedHashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String naam = parser.currentName();
      boolean eerder = velden.containsKey(naam);
      JsonToken token = parser.nextToken();
      Object waarde = waarde(token, parser);
      if (eerder) {
        dubbel.add(naam);
      } else {
        velden.put(naam, waarde);
      }
    }
    List<InvoerError> fouten = Feitenlezer.dubbeleNamen(dubbel);
    return Rij.van(
        nummer,
        Feitenlezer.kenmerk(velden.get(Feit.KENMERK.naam())),
        parser.currentLocation().getCharOffset() - begin,
        () -> new Rij.Inhoud(Feitenlezer.lees(velden), fouten));
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
      default -> new Kaal(parser.getText());
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
        lijst.add(waarde == null ? new Kaal("null") : waarde);
      }
      token = parser.nextToken();
    }
    return lijst;
  }
}
