package nl.somregels.som.regels.intake;

import static nl.somregels.som.regels.intake.InvoerFormat.JSONL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {
  private static final String A1 = "{\"kenmerk\":\"A1\"}\n";
  private static final String A2 = "{\"kenmerk\":\"A2\"}";

  @Test
  void bomLegeRegelsEnBeideRegeleindenMogen() {
    assertThat(InstroomText.lines(JSONL, "\uFEFF{\"kenmerk\":\"A1\"}\r\n\r\n  \n" + A2))
        .containsExactly("1 A1", "4 A2");
    assertThat(InstroomText.lines(JSONL, "\uFEFF\n" + A2 + "\n")).containsExactly("2 A2");
    assertThat(InstroomText.lines(JSONL, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "{\"kenmerk\":> is geen geldige JSON (bij teken 12). Controleer komma's, haken en"
            + " aanhalingstekens.",
        "{\"kenmerk\":\"X\",}> is geen geldige JSON (bij teken 16). Controleer komma's, haken en"
            + " aanhalingstekens.",
        "kenmerk> is geen geldige JSON (bij teken 1). Controleer komma's, haken en"
            + " aanhalingstekens.",
        "\"X\"> is geen object; schrijf {\"kenmerk\": \"...\", ...}.",
        "[{\"kenmerk\":\"X\"}]> is geen object; schrijf {\"kenmerk\": \"...\", ...}.",
        "{\"kenmerk\":\"X\"} {\"kenmerk\":\"Y\"}> heeft na het object nog meer tekst."
      })
  void eenKapotteRegelHoudtDeRestNietTegen(String line, String reason) {
    assertThat(InstroomText.lines(JSONL, A1 + line + "\n" + A2))
        .containsExactly(
            "1 A1",
            "2 "
                + (line.startsWith("{\"kenmerk\":\"X\"") ? "X" : null)
                + " geweigerd; regel: "
                + reason,
            "3 A2");
  }

  @Test
  void tweeBestandenAanElkaarWordenHerkend() {
    assertThat(InstroomText.lines(JSONL, "\uFEFF" + A1 + "\uFEFF" + A2))
        .containsExactly(
            "1 A1",
            "2 A2 geweigerd; regel: begint met een onzichtbaar teken, een byte order mark. Zijn hier"
                + " 2 bestanden aan elkaar geplakt? Haal het teken weg.");
  }

  @Test
  void hetKenmerkVoorWatFoutIsWordtGenoemd() {
    String longText = "x".repeat(1 << 20);
    assertThat(
            InstroomText.lines(
                JSONL,
                "{\"fase\":[{}],\"kenmerk\":\"A2\",\"lvb\":\"%s\"}\n".formatted(longText)
                    + "{\"lvb\":\"%s\",\"kenmerk\":\"A3\"}\n".formatted(longText)
                    + "{\"kenmerk\":\" A\",\"lvb\":\"%s\"}\n".formatted(longText)
                    + "{\"kenmerk\":\"A5\",\"lvb\":\"%s\"}\n".formatted(longText.repeat(4))
                    + "{\"kenmerk\":\"A2\"}\n"))
        .containsExactly(
            "1 A2 geweigerd; regel: is langer dan 1 MB.",
            "2 null geweigerd; regel: is langer dan 1 MB.",
            "3 null geweigerd; regel: is langer dan 1 MB.",
            "4 A5 geweigerd; regel: is langer dan 1 MB.",
            "5 A2");
  }

  @Test
  void eenTeDiepeOfTeLangeRegelHoudtDeRestNietTegen() {
    assertThat(
            InstroomText.lines(
                JSONL, A1 + "[".repeat(900_000) + "\n" + "x".repeat((1 << 20) + 1) + "\n" + A2))
        .containsExactly(
            "1 A1",
            "2 null geweigerd; regel: is te diep genest.",
            "3 null geweigerd; regel: is langer dan 1 MB.",
            "4 A2");
  }

  @Test
  void eenJsonLijstIsGeenJsonLines() {
    String reason =
        "is een lijst en geen object. Is het hele bestand een lijst, lees het dan als JSON"
            + " (.json).";
    assertThat(InstroomText.lines(JSONL, "[" + A1 + "]"))
        .startsWith("1 null geweigerd; regel: " + reason);
    assertThat(InstroomText.lines(JSONL, " [\n" + A1 + "]")).contains("2 A1");
  }

  @Test
  void watGeenUtf8IsKostAlleenDieRegel() {
    byte[] bytes = (A1 + "{\"kenmerk\":\"\u00e9\"}\n" + A2).getBytes(StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();
    try (InstroomReader reader = InstroomText.open(JSONL, bytes)) {
      reader.forEachRemaining(zaak -> lines.add(InstroomText.line(zaak)));
      assertThat(reader.bytesRead()).isEqualTo(bytes.length);
    }
    assertThat(lines)
        .containsExactly(
            "1 A1", "2 null geweigerd; regel: bevat tekens die geen UTF-8 zijn.", "3 A2");
    byte[] behind =
        "{\"kenmerk\":\"A1\",\"lvb\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    try (InstroomReader reader = InstroomText.open(JSONL, behind)) {
      assertThat(InstroomText.line(reader.next()))
          .isEqualTo("1 A1 geweigerd; regel: bevat tekens die geen UTF-8 zijn.");
    }
  }
}
