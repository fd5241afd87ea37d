package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.feiten.Zaakbron;
import org.jspecify.annotations.Nullable;

/** Writes cases in each format and reads them back; the reader's peildatum is 30 June 2026. */
public final class Instroom {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Instroom() {}

  static InstroomReader open(Invoerformaat formaat, byte[] bytes) {
    return InstroomReader.open(new ByteArrayInputStream(bytes), formaat, PEILDATUM);
  }

  public static List<Zaak> lees(Invoerformaat formaat, String tekst) {
    try (InstroomReader reader = open(formaat, tekst.getBytes(StandardCharsets.UTF_8))) {
      return reader.stream().map(Zaakbron::zaak).toList();
    }
  }

  /** The rows, of which nothing was asked yet. */
  static List<Zaakbron> rijen(Invoerformaat formaat, String tekst) {
    try (InstroomReader reader = open(formaat, tekst.getBytes(StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }

  /** Each case on a line: its row and kenmerk, and every reason when it is refused. */
  public static List<String> regels(Invoerformaat formaat, String tekst) {
    return lees(formaat, tekst).stream().map(Instroom::regel).toList();
  }

  static String regel(Zaakbron bron) {
    Zaak zaak = bron.zaak();
    if (zaak instanceof Zaak.Geweigerd geweigerd) {
      return geweigerd.rij()
          + " "
          + geweigerd.kenmerk()
          + " geweigerd; "
          + geweigerd.fouten().stream().map(Object::toString).collect(Collectors.joining(" / "));
    }
    return zaak.rij() + " " + ((Zaak.Geldig) zaak).gedetineerde().kenmerk();
  }

  /** The reasons against the only case. */
  static List<String> redenen(Invoerformaat formaat, String tekst) {
    List<Zaak> zaken = lees(formaat, tekst);
    if (zaken.size() != 1 || !(zaken.get(0) instanceof Zaak.Geweigerd geweigerd)) {
      throw new AssertionError("not one refused case: " + zaken);
    }
    return geweigerd.fouten().stream().map(Object::toString).toList();
  }

  /** The cases before the file stops, and the message with which it does. */
  static List<String> stopt(Invoerformaat formaat, byte[] bytes) {
    List<String> regels = new ArrayList<>();
    try (InstroomReader reader = open(formaat, bytes)) {
      reader.forEachRemaining(bron -> regels.add(regel(bron)));
      throw new AssertionError("did not stop: " + regels);
    } catch (OnleesbaarBestandException e) {
      regels.add(e.getMessage());
    }
    return regels;
  }

  /** Cases in their JSON form, written in any format. */
  static String schrijf(Invoerformaat formaat, List<Map<String, Object>> zaken) {
    return switch (formaat) {
      case JSON -> json(zaken);
      case JSONL -> zaken.stream().map(Instroom::json).collect(Collectors.joining("\n"));
      case CSV ->
          Stream.concat(
                  Stream.of(Arrays.stream(Feit.values()).map(Feit::naam)),
                  zaken.stream()
                      .map(
                          zaak ->
                              Arrays.stream(Feit.values()).map(feit -> cel(zaak.get(feit.naam())))))
              .map(cellen -> cellen.collect(Collectors.joining(",")))
              .collect(Collectors.joining("\n"));
    };
  }

  private static String cel(@Nullable Object waarde) {
    if (waarde == null) {
      return "";
    }
    String tekst =
        waarde instanceof List<?> woorden
            ? woorden.isEmpty()
                ? "GEEN"
                : woorden.stream().map(String::valueOf).collect(Collectors.joining("|"))
            : waarde.toString();
    return "\"" + tekst.replace("\"", "\"\"") + "\"";
  }

  static String json(Object waarde) {
    try {
      return MAPPER.writeValueAsString(waarde);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
