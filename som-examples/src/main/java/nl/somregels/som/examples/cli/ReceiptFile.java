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
import java.util.Optional;
import nl.somregels.som.examples.uitvoer.Lines;
import nl.somregels.som.feiten.Feitsoort;
import nl.somregels.som.pakket.PakketVersie;

/** A file that holds a receipt, a result, or results of which the first receipt counts. */
record ReceiptFile(Path bestand) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * What a replay needs.
   *
   * @param pakket version of the pack
   * @param herziening revision of the pack
   * @param hashVersie how its content was hashed
   * @param pakketHash its content, as it was
   * @param peildatum the date on which was judged
   */
  record Vast(
      PakketVersie pakket,
      int herziening,
      int hashVersie,
      String pakketHash,
      LocalDate peildatum) {}

  /**
   * What stands in the file.
   *
   * @param vast what the first receipt pins
   * @param bibliotheek the library of the first receipt, when it says so
   * @param eensgezind whether every receipt after it pins the same
   * @param invoerHash the hash of the facts of the case that was asked for, when it is in the file
   */
  record Inhoud(
      Vast vast, Optional<String> bibliotheek, boolean eensgezind, Optional<String> invoerHash) {}

  /** Reads the whole file once; keeps of it the first receipt and what is asked of one case. */
  Inhoud read(String kenmerk) {
    if (!Files.isReadable(bestand) || Files.isDirectory(bestand)) {
      throw new CommandFailure("Het receipt " + bestand + " is er niet, of is niet te lezen.");
    }
    try (InputStream in = Files.newInputStream(bestand);
        MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(in)) {
      if (!values.hasNextValue()) {
        throw failure("het bestand is leeg.");
      }
      JsonNode value = values.nextValue();
      JsonNode first = receipt(value);
      Vast vast = parse(first);
      boolean eensgezind = true;
      Optional<String> invoerHash = invoerHash(value, kenmerk);
      while (values.hasNextValue()) {
        value = values.nextValue();
        eensgezind &= vast.equals(parse(receipt(value)));
        if (invoerHash.isEmpty()) {
          invoerHash = invoerHash(value, kenmerk);
        }
      }
      return new Inhoud(vast, tekst(first, "bibliotheek"), eensgezind, invoerHash);
    } catch (JsonProcessingException e) {
      throw failure("het is geen JSON.");
    } catch (IOException e) {
      throw failure("lezen lukt niet: " + e.getMessage());
    }
  }

  private static JsonNode receipt(JsonNode value) {
    return value.has("receipt") ? value.get("receipt") : value;
  }

  private static Optional<String> invoerHash(JsonNode value, String kenmerk) {
    return tekst(value, "kenmerk").filter(kenmerk::equals).isPresent()
        ? tekst(receipt(value), "invoerHash")
        : Optional.empty();
  }

  private static Optional<String> tekst(JsonNode object, String key) {
    return Optional.ofNullable(object.path(key).textValue());
  }

  private Vast parse(JsonNode receipt) {
    return new Vast(
        pakket(text(receipt, "pakket")),
        getal("herziening", present(receipt, "herziening")),
        receipt.has("hashVersie") ? getal("hashVersie", receipt.get("hashVersie")) : 1,
        text(receipt, "pakketHash"),
        peildatum(text(receipt, "peildatum")));
  }

  private PakketVersie pakket(String text) {
    try {
      return PakketVersie.of(text);
    } catch (IllegalArgumentException e) {
      throw failure("pakket: " + e.getMessage());
    }
  }

  private int getal(String naam, JsonNode value) {
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw failure(naam + ": " + value + " is geen heel getal.");
    }
    return value.intValue();
  }

  private LocalDate peildatum(String text) {
    try {
      return (LocalDate) Feitsoort.datum().parse(text);
    } catch (IllegalArgumentException e) {
      throw failure("peildatum: " + e.getMessage());
    }
  }

  private String text(JsonNode receipt, String key) {
    JsonNode value = present(receipt, key);
    if (!value.isTextual()) {
      throw failure(key + ": " + value + " is geen tekst.");
    }
    return value.textValue();
  }

  private JsonNode present(JsonNode receipt, String key) {
    JsonNode value = receipt.path(key);
    if (value.isMissingNode() || value.isNull()) {
      throw failure(key + " ontbreekt.");
    }
    return value;
  }

  private CommandFailure failure(String watIsZo) {
    return new CommandFailure(
        Lines.oneLine("In " + bestand + " staat geen bruikbaar receipt: " + watIsZo));
  }
}
