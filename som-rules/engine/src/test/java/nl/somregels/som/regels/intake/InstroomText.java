package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/** Writes cases in each format and reads them back; the reader's peildatum is 30 June 2026. */
public final class InstroomText {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private InstroomText() {}

  static InstroomReader open(InvoerFormat format, byte[] bytes) {
    return InstroomReader.open(
        new ByteArrayInputStream(bytes), format, SomRegels.bundled(), PEILDATUM);
  }

  public static List<Zaak> read(InvoerFormat format, String text) {
    try (InstroomReader reader = open(format, text.getBytes(StandardCharsets.UTF_8))) {
      return reader.stream().map(LazyZaak::zaak).toList();
    }
  }

  /** The rows, of which nothing was asked yet. */
  static List<LazyZaak> rows(InvoerFormat format, String text) {
    try (InstroomReader reader = open(format, text.getBytes(StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }

  /** Each case on a line: its row and kenmerk, and every reason when it is refused. */
  public static List<String> lines(InvoerFormat format, String text) {
    return read(format, text).stream().map(InstroomText::line).toList();
  }

  static String line(LazyZaak source) {
    Zaak zaak = source.zaak();
    if (zaak instanceof Zaak.Refused refused) {
      return refused.row()
          + " "
          + refused.kenmerk()
          + " geweigerd; "
          + refused.fouten().stream().map(Object::toString).collect(Collectors.joining(" / "));
    }
    return zaak.row() + " " + ((Zaak.Valid) zaak).gedetineerde().kenmerk();
  }

  /** The reasons against the only case. */
  static List<String> reasons(InvoerFormat format, String text) {
    List<Zaak> zaken = read(format, text);
    if (zaken.size() != 1 || !(zaken.get(0) instanceof Zaak.Refused refused)) {
      throw new AssertionError("not one refused case: " + zaken);
    }
    return refused.fouten().stream().map(Object::toString).toList();
  }

  /** The cases before the file stops, and the message with which it does. */
  static List<String> stops(InvoerFormat format, byte[] bytes) {
    List<String> lines = new ArrayList<>();
    try (InstroomReader reader = open(format, bytes)) {
      reader.forEachRemaining(source -> lines.add(line(source)));
      throw new AssertionError("did not stop: " + lines);
    } catch (UnreadableFileException e) {
      lines.add(e.getMessage());
    }
    return lines;
  }

  /** Cases in their JSON form, written in any format. */
  static String write(InvoerFormat format, List<Map<String, Object>> zaken) {
    return switch (format) {
      case JSON -> json(zaken);
      case JSONL -> zaken.stream().map(InstroomText::json).collect(Collectors.joining("\n"));
      case CSV ->
          Stream.concat(
                  Stream.of(Feit.model().stream().map(Feit::jsonName)),
                  zaken.stream()
                      .map(
                          zaak ->
                              Feit.model().stream().map(feit -> cell(zaak.get(feit.jsonName())))))
              .map(cells -> cells.collect(Collectors.joining(",")))
              .collect(Collectors.joining("\n"));
    };
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof List<?> words
            ? words.isEmpty()
                ? "GEEN"
                : words.stream().map(String::valueOf).collect(Collectors.joining("|"))
            : value.toString();
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
