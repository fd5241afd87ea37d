package nl.somregels.som.regels.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.somregels.som.text.JsonFault;

/**
 * Reads one JSON text whole: a field that is there twice, text after the value and a number for a
 * word are refused, in Dutch and with the place. Thread-safe.
 */
final class StrictJson {
  private static final int LONGEST = 16 << 20;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private StrictJson() {}

  /** One JSON value on one line, without a line end. */
  static String render(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what this library makes is always writable", e);
    }
  }

  /** What {@link #render} gives, in UTF-8. */
  static byte[] renderUtf8(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what this library makes is always writable", e);
    }
  }

  /**
   * The value that a text is.
   *
   * @throws UnreadableJsonException when it is none
   */
  static <T> T parse(String json, Class<T> type) {
    Objects.requireNonNull(json, "json");
    if (json.length() > LONGEST) {
      throw new UnreadableJsonException("De JSON is langer dan 16 MB.");
    }
    try (JsonParser parser = MAPPER.createParser(json)) {
      T value = parser.nextToken() == null ? null : MAPPER.readValue(parser, type);
      if (value == null) {
        throw new UnreadableJsonException("De JSON is leeg.");
      }
      if (parser.nextToken() != null) {
        throw new UnreadableJsonException("na de JSON staat nog meer tekst.");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new UnreadableJsonException("De JSON is te diep genest of bevat iets dat te lang is.");
    } catch (JsonMappingException e) {
      throw new UnreadableJsonException(
          e.getCause() instanceof JsonParseException cause ? notJson(cause) : place(e) + what(e));
    } catch (JsonProcessingException e) {
      throw new UnreadableJsonException(notJson(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text has no other failures
    }
  }

  private static String notJson(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return "Regel " + JsonFault.of(place.getLineNr(), place.getColumnNr(), e.getOriginalMessage());
  }

  private static String place(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : (path.startsWith(".") ? path.substring(1) : path) + ": ";
  }

  private static String what(JsonMappingException e) {
    if (e instanceof ValueInstantiationException && e.getCause() != null) {
      Throwable cause = e.getCause();
      return cause instanceof NullPointerException
          ? cause.getMessage() + " ontbreekt."
          : String.valueOf(cause.getMessage());
    }
    return e instanceof InvalidFormatException
        ? "dit is geen waarde die hier kan staan."
        : "er ontbreekt een veld, of het heeft een andere vorm dan hier hoort.";
  }
}
