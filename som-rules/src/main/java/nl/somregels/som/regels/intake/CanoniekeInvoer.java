package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * The one way to write down a case: compact JSON of the known facts only, sorted by name, lists in
 * their own order, only quote and backslash escaped. However a case was written, equal facts give
 * equal bytes. Thread-safe.
 */
public final class CanoniekeInvoer {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final List<Feit> OP_NAAM =
      Arrays.stream(Feit.values()).sorted(Comparator.comparing(Feit::naam)).toList();

  private CanoniekeInvoer() {}

  /** The canonical JSON of one case. */
  public static String json(Gedetineerde gedetineerde) {
    StringWriter json = new StringWriter(512);
    try (JsonGenerator generator = FACTORY.createGenerator(json)) {
      generator.writeStartObject();
      for (Feit feit : OP_NAAM) {
        Object waarde = gedetineerde.bekendeFeiten().get(feit);
        if (waarde != null) {
          generator.writeFieldName(feit.naam());
          schrijf(generator, feit.soort().toJson(waarde));
        }
      }
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  /** SHA-256 of the canonical JSON in UTF-8, in lower case hexadecimal. */
  public static String invoerHash(Gedetineerde gedetineerde) {
    try {
      byte[] bytes = json(gedetineerde).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  private static void schrijf(JsonGenerator generator, Object waarde) throws IOException {
    if (waarde instanceof List<?> woorden) {
      generator.writeStartArray();
      for (Object woord : woorden) {
        generator.writeString((String) woord);
      }
      generator.writeEndArray();
    } else {
      generator.writeString((String) waarde);
    }
  }
}
