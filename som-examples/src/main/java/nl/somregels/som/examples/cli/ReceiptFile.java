package nl.somregels.som.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.somregels.som.feiten.Feitsoort;
import nl.somregels.som.pakket.PakketVersie;

/**
 * What a replay needs of a receipt.
 *
 * @param pakket version of the pack
 * @param herziening revision of the pack
 * @param pakketHash its content, as it was
 * @param peildatum the date on which was judged
 */
record ReceiptFile(PakketVersie pakket, int herziening, String pakketHash, LocalDate peildatum) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Reads a file that holds a receipt, a result, or results of which the first one counts. */
  static ReceiptFile read(Path bestand) {
    if (!Files.isReadable(bestand) || Files.isDirectory(bestand)) {
      throw new CommandFailure("Het receipt " + bestand + " is er niet, of is niet te lezen.");
    }
    try (InputStream in = Files.newInputStream(bestand);
        MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(in)) {
      if (!values.hasNextValue()) {
        throw failure(bestand, "het bestand is leeg.");
      }
      JsonNode value = values.nextValue();
      return parse(value.has("receipt") ? value.get("receipt") : value, bestand);
    } catch (JsonProcessingException e) {
      throw failure(bestand, "het is geen JSON.");
    } catch (IOException e) {
      throw failure(bestand, "lezen lukt niet: " + e.getMessage());
    }
  }

  private static ReceiptFile parse(JsonNode receipt, Path bestand) {
    JsonNode herziening = receipt.path("herziening");
    if (!herziening.canConvertToInt() || !herziening.isIntegralNumber()) {
      throw failure(bestand, "herziening ontbreekt of is geen getal.");
    }
    try {
      return new ReceiptFile(
          PakketVersie.of(text(receipt, "pakket", bestand)),
          herziening.intValue(),
          text(receipt, "pakketHash", bestand),
          (LocalDate) Feitsoort.datum().parse(text(receipt, "peildatum", bestand)));
    } catch (IllegalArgumentException e) {
      throw failure(bestand, e.getMessage());
    }
  }

  private static String text(JsonNode receipt, String key, Path bestand) {
    JsonNode value = receipt.path(key);
    if (!value.isTextual()) {
      throw failure(bestand, key + " ontbreekt of is geen tekst.");
    }
    return value.textValue();
  }

  private static CommandFailure failure(Path bestand, String watIsZo) {
    return new CommandFailure("In " + bestand + " staat geen bruikbaar receipt: " + watIsZo);
  }
}
