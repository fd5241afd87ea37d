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
import nl.somregels.som.feiten.LazyZaak;
import nl.somregels.som.feiten.Zaak;
import org.jspecify.annotations.Nullable;

/** Writes cases in each format and reads them back; the reader's peildatum is 30 June 2026. */
public final class InstroomText {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private InstroomText() {}

  static InstroomReader open(InvoerFormat formaat, byte[] bytes) {
    return InstroomReader.open(new ByteArrayInputStream(bytes), formaat, PEILDATUM);
  }

  public static List<Zaak> lees(InvoerFormat formaat, String tekst) {
    try (InstroomReader reader = open(formaat, tekst.getBytes(StandardCharsets.UTF_8))) {
      return reader.stream().map(LazyZaak::zaak).toList();
    }
  }

  /** The rows, of which nothing was asked yet. */
  static List<LazyZaak> rijen(InvoerFormat formaat, String tekst) {
    try (InstroomReader reader = open(formaat, tekst.getBytes(StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }

  /** Each case on a line: its row and kenmerk, and every reason when it is refused. */
  public static List<String> regels(InvoerFormat formaat, String tekst) {
    return lees(formaat, tekst).stream().map(InstroomText::regel).toList();
  }

  static String regel(LazyZaak bron) {
    Zaak zaak = bron.zaak();
    if (zaak instanceof Zaak.Refused geweigerd) {
      return geweigerd.rij()
          + " "
          + geweigerd.kenmerk()
          + " geweigerd; "
          + geweigerd.fouten().stream().map(Object::toString).collect(Collectors.joining(" / "));
    }
    return zaak.rij() + " " + ((Zaak.Valid) zaak).gedetineerde().kenmerk();
  }

  /** The reasons against the only case. */
  static List<String> redenen(InvoerFormat formaat, String tekst) {
    List<Zaak> zaken = lees(formaat, tekst);
    if (zaken.size() != 1 || !(zaken.get(0) instanceof Zaak.Refused geweigerd)) {
      throw new AssertionError("not one refused case: " + zaken);
    }
    return geweigerd.fouten().stream().map(Object::toString).toList();
  }

  /** The cases before the file stops, and the message with which it does. */
  static List<String> stopt(InvoerFormat formaat, byte[] bytes) {
    List<String> regels = new ArrayList<>();
    try (InstroomReader reader = open(formaat, bytes)) {
      reader.forEachRemaining(bron -> regels.add(regel(bron)));
      throw new AssertionError("did not stop: " + regels);
    } catch (UnreadableFileException e) {
      regels.add(e.getMessage());
    }
    return regels;
  }

  /** Cases in their JSON form, written in any format. */
  static String schrijf(InvoerFormat formaat, List<Map<String, Object>> zaken) {
    return switch (formaat) {
      case JSON -> json(zaken);
      case JSONL -> zaken.stream().map(InstroomText::json).collect(Collectors.joining("\n"));
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
