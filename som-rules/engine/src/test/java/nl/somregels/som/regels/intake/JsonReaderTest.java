package nl.somregels.som.regels.intake;

import static nl.somregels.som.regels.intake.InvoerFormat.JSON;
import static nl.somregels.som.regels.intake.InvoerFormat.JSONL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static final String BROKEN =
      ": de JSON is niet geldig. Controleer komma's, haken en aanhalingstekens.";

  /** Values that only JSON can hold. */
  static Stream<Arguments> values() {
    return Map.of(
            "\"lvb\":true",
            "lvb: hier staat geen tekst; schrijf \"JA\" of \"NEE\".",
            "\"lvb\":1e999999999",
            "lvb: hier staat geen tekst; schrijf \"JA\" of \"NEE\".",
            "\"lvb\":\"\"",
            "lvb: de waarde is leeg; laat het veld weg of schrijf null als dit onbekend" + " is.",
            "\"datumRisc\":20260101",
            "datumRisc: hier staat geen tekst; schrijf de waarde tussen aanhalingstekens.",
            "\"fase\":[\"NA_VONNIS\"]",
            "fase: hier staat een lijst; schrijf \"PREVENTIEF\" of \"NA_VONNIS\".",
            "\"criminogeneFactoren\":\"GEEN\"",
            "criminogeneFactoren: hier staat geen lijst; schrijf [\"...\"], of [] voor geen.",
            "\"beschermendeFactoren\":[null,[1],{\"a\":1}]",
            "beschermendeFactoren: een lijst bestaat uit woorden tussen aanhalingstekens; hier staat"
                + " iets anders.",
            "\"isdOpgeleg\":\"JA\"",
            "isdOpgeleg: dit is geen bekend veld. Bedoelde u isdOpgelegd?",
            "\"lvb\":\"JA\",\"lvb\":\"JA\",\"lvb\":null",
            "lvb: dit veld staat meer dan 1 keer in het object.",
            "\"naam\":" + "[".repeat(50_000) + "]".repeat(50_000),
            "naam: dit is geen bekend veld.")
        .entrySet()
        .stream()
        .flatMap(
            oneCase ->
                Stream.of(JSON, JSONL)
                    .map(format -> Arguments.of(format, oneCase.getKey(), oneCase.getValue())));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("values")
  void geweigerdMetElkeReden(InvoerFormat format, String field, String reason) {
    String zaak = "{\"kenmerk\":\"A1\"," + field + "}";
    assertThat(InstroomText.reasons(format, format == JSON ? "[" + zaak + "]" : zaak))
        .containsOnly(reason);
  }

  @Test
  void dubbeleSleutelStaatNaastElkeAndereReden() {
    assertThat(
            InstroomText.lines(
                JSON, "[{\"kenmerk\":\"A1\",\"lvb\":\"ja\",\"x\":1,\"kenmerk\":\"A2\",\"x\":2}]"))
        .containsExactly(
            "1 A1 geweigerd; kenmerk: dit veld staat meer dan 1 keer in het object. / lvb: deze waarde is"
                + " niet geldig; kies uit JA, NEE. / x: dit veld staat meer dan 1 keer in"
                + " het object. / x: dit is geen bekend veld.");
  }

  @Test
  void kenmerkNullOfLeegIsGeenKenmerk() {
    assertThat(InstroomText.lines(JSON, "[{\"kenmerk\":null},{\"kenmerk\":\"\"},{}]"))
        .containsExactly(
            "1 null geweigerd; kenmerk: dit veld ontbreekt.",
            "2 null geweigerd; kenmerk: deze waarde is niet geldig; schrijf 1 tot 1000 tekens op"
                + " een regel, zonder stuurtekens en zonder spatie aan het begin of eind.",
            "3 null geweigerd; kenmerk: dit veld ontbreekt.");
  }

  @Test
  void eenElementDatGeenObjectIsHoudtDeRestNietTegen() {
    assertThat(
            InstroomText.lines(
                JSON,
                "\uFEFF[{\"kenmerk\":\"A1\"}, 3, [{\"kenmerk\":\"X\"}], {\"kenmerk\":\"A2\"}]\n"))
        .containsExactly(
            "1 A1",
            "2 null geweigerd; element: is geen object; schrijf {\"kenmerk\": \"...\", ...}.",
            "3 null geweigerd; element: is geen object; schrijf {\"kenmerk\": \"...\", ...}.",
            "4 A2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"kenmerk\":\"A1\"},\n{\"kenmerk\":\"A2\",}]",
        "[{\"kenmerk\":\"A1\"}\n{\"kenmerk\":\"A2\"}]",
        "[{\"kenmerk\":\"A1\"},\n{'kenmerk':'A2'}]",
        "[{\"kenmerk\":\"A1\"},\n{\"kenmerk\":\"A\t2\"}]",
        "[{\"kenmerk\":\"A1\"},\n]"
      })
  void kapotteJsonGeeftDeZakenErvoorEnStoptDan(String text) {
    assertThat(stops(text)).containsExactly("1 A1", "Regel 2" + BROKEN);
  }

  @Test
  void afgebrokenOfVervolgdeLijstStopt() {
    assertThat(stops("[{\"kenmerk\":\"A1\"},\n{\"kenmerk\":"))
        .containsExactly("1 A1", "Regel 2: het bestand houdt op voor de laatste ].");
    assertThat(stops("[{\"kenmerk\":\"A1\"},\n{\"kenmerk\":\"A2\"}"))
        .containsExactly("1 A1", "2 A2", "Regel 2: het bestand houdt op voor de laatste ].");
    assertThat(stops("[{\"kenmerk\":\"A1\"}]\n[]"))
        .containsExactly("1 A1", "Regel 2: na de laatste ] staat nog meer tekst.");
    assertThat(stops("[{\"kenmerk\":\"A1\"},\n" + "[".repeat(200_000)))
        .containsExactly("1 A1", "Regel 2: het bestand houdt op voor de laatste ].");
  }

  /** Elements that are too much in some way, and what is said of each. */
  static Stream<Arguments> tooMany() {
    String longText = "x".repeat(1 << 20);
    String tooLong = "is langer dan 1 MB.";
    return Stream.of(
        Arguments.of("{\"kenmerk\":\"A2\",\"fase\":\"" + longText + "\"}", tooLong),
        Arguments.of("{\"kenmerk\":\"A2\",\"" + longText + "\":null}", tooLong),
        Arguments.of("{\"kenmerk\":\"A2\",\"fase\":" + longText.replace('x', '1') + "}", tooLong),
        Arguments.of("{\"kenmerk\":\"A2\"" + " ".repeat(1 << 20) + "}", tooLong),
        Arguments.of("{\"kenmerk\":\"A2\",\"lijst\":[" + "\"]\",".repeat(1 << 18) + "1]}", tooLong),
        Arguments.of("\"" + "\\\"".repeat(1 << 20) + "\"", tooLong),
        Arguments.of(
            "{\"a\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}", "is te diep genest."),
        Arguments.of(
            "{\"kenmerk\":\"A2\",\"" + longText.substring(100_000) + "\":null}",
            "heeft een veld met een te lange naam."),
        Arguments.of(
            IntStream.range(0, 201)
                .mapToObj(i -> "\"k" + i + "\":[{}]")
                .collect(Collectors.joining(",", "{", "}")),
            "heeft 201 velden; er passen er hoogstens 200 in."));
  }

  @ParameterizedTest
  @MethodSource("tooMany")
  void watTeVeelIsHoudtDeRestNietTegen(String element, String reason) {
    String kenmerk = element.startsWith("{\"kenmerk\":\"A2\"") ? "A2" : null;
    assertThat(
            InstroomText.lines(
                JSON, "[{\"kenmerk\":\"A1\"}," + element + "\n,{\"kenmerk\":\"A3\"}]"))
        .containsExactly("1 A1", "2 " + kenmerk + " geweigerd; element: " + reason, "3 A3");
    assertThat(
            InstroomText.lines(
                JSONL, "{\"kenmerk\":\"A1\"}\n" + element + "\n{\"kenmerk\":\"A3\"}"))
        .containsExactly("1 A1", "2 " + kenmerk + " geweigerd; regel: " + reason, "3 A3");
  }

  /** A missing quote must not take the elements behind it along as one that is too long. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"kenmerk\":\"A2,\"fase\":\"", "{\"kenmerk:\"A2\",\"fase\":\"", "{]"})
  void ookInWatTeLangIsStoptKapotteJsonDeLijst(String begin) {
    String text =
        "[{\"kenmerk\":\"A1\"},\n"
            + begin
            + "x".repeat(2 << 20)
            + "\"},\n{\"kenmerk\":\"A3\"},{\"kenmerk\":\"A4\"},{\"kenmerk\":\"A5\"}]";
    assertThat(stops(text)).containsExactly("1 A1", "Regel 2" + BROKEN);
  }

  @Test
  void regelsTellenMetElkRegeleinde() {
    assertThat(stops("[{\"kenmerk\":\"A1\"},\r{\"kenmerk\":\r\n\"A2\",\n\n\r}]"))
        .containsExactly("1 A1", "Regel 6" + BROKEN);
  }

  @Test
  void watGeenUtf8IsStoptDeLijst() {
    byte[] latin1 =
        "[{\"kenmerk\":\"A1\"},\n{\"kenmerk\":\"\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(InstroomText.stops(JSON, latin1))
        .hasSize(2)
        .startsWith("1 A1")
        .last()
        .asString()
        .startsWith("Regel 2 bevat tekens die geen UTF-8 zijn.");
  }

  @Test
  void eenLegeLijstIsEenInstroomZonderZakenMaarEenLeegBestandNiet() {
    assertThat(InstroomText.read(JSON, " [ ] ")).isEmpty();
    assertThatThrownBy(() -> InstroomText.read(JSON, " \n"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("Het bestand is leeg.");
    assertThatThrownBy(() -> InstroomText.read(JSON, "kenmerk;fase\nA1;\n"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "Het bestand is geen JSON-lijst: het begint niet met [. Staan er kolommen in, gebruik dan"
                + " CSV (.csv).");
    assertThatThrownBy(() -> InstroomText.read(JSON, "{\"kenmerk\":\"A1\"}\n{\"kenmerk\":\"A2\"}"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "Het bestand is geen JSON-lijst: het begint niet met [. Staat er op elke regel een"
                + " object, gebruik dan JSON Lines (.jsonl).");
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "JSONL"})
  void dezelfdeTekstAndersGeschrevenIsDezelfdeZaak(InvoerFormat format) {
    String zaak = "{ \"\\u006benmerk\" : \"\\u00e9\\u0061\\/\" , \"lvb\":null}";
    assertThat(InstroomText.lines(format, format == JSON ? "[" + zaak + "]" : zaak))
        .containsExactly("1 \u00e9a/");
  }

  private static List<String> stops(String text) {
    return InstroomText.stops(JSON, text.getBytes(StandardCharsets.UTF_8));
  }
}
