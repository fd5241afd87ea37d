package nl.somregels.som.regels.intake;

import static nl.somregels.som.regels.intake.Invoerformaat.JSON;
import static nl.somregels.som.regels.intake.Invoerformaat.JSONL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
  static Stream<Arguments> waarden() {
    return Map.of(
            "\"lvb\":true",
            "lvb: hier staat geen tekst; schrijf \"JA\" of \"NEE\". Bedoelde u JA?",
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
            geval ->
                Stream.of(JSON, JSONL)
                    .map(formaat -> Arguments.of(formaat, geval.getKey(), geval.getValue())));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("waarden")
  void geweigerdMetElkeReden(Invoerformaat formaat, String veld, String reden) {
    String zaak = "{\"kenmerk\":\"A1\"," + veld + "}";
    assertThat(Instroom.redenen(formaat, formaat == JSON ? "[" + zaak + "]" : zaak))
        .containsOnly(reden);
  }

  @Test
  void dubbeleSleutelStaatNaastElkeAndereReden() {
    assertThat(
            Instroom.regels(
                JSON, "[{\"kenmerk\":\"A1\",\"lvb\":\"ja\",\"x\":1,\"kenmerk\":\"A2\",\"x\":2}]"))
        .containsExactly(
            "1 A1 geweigerd; kenmerk: dit veld staat meer dan 1 keer in het object. / lvb: deze waarde is"
                + " niet geldig; kies uit JA, NEE. Bedoelde u JA? / x: dit veld staat meer dan 1 keer in"
                + " het object. / x: dit is geen bekend veld.");
  }

  @Test
  void kenmerkNullOfLeegIsGeenKenmerk() {
    assertThat(Instroom.regels(JSON, "[{\"kenmerk\":null},{\"kenmerk\":\"\"},{}]"))
        .containsExactly(
            "1 null geweigerd; kenmerk: dit veld ontbreekt.",
            "2 null geweigerd; kenmerk: deze waarde is niet geldig; schrijf 1 tot 1000 tekens op"
                + " een regel, zonder stuurtekens en zonder spatie aan het begin of eind.",
            "3 null geweigerd; kenmerk: dit veld ontbreekt.");
  }

  @Test
  void eenElementDatGeenObjectIsHoudtDeRestNietTegen() {
    assertThat(
            Instroom.regels(
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
  void kapotteJsonGeeftDeZakenErvoorEnStoptDan(String tekst) {
    assertThat(stopt(tekst)).containsExactly("1 A1", "Regel 2" + BROKEN);
  }

  @Test
  void afgebrokenOfVervolgdeLijstStopt() {
    assertThat(stopt("[{\"kenmerk\":\"A1\"},\n{\"kenmerk\":"))
        .containsExactly("1 A1", "Regel 2: het bestand houdt op voor de laatste ].");
    assertThat(stopt("[{\"kenmerk\":\"A1\"}]\n[]"))
        .containsExactly("1 A1", "Regel 2: na de laatste ] staat nog meer tekst.");
    assertThat(stopt("[{\"kenmerk\":\"A1\"},\n" + "[".repeat(200_000)))
        .containsExactly("1 A1", "Regel 2: een tekst is te lang of de JSON is te diep genest.");
  }

  @Test
  void watGeenUtf8IsStoptDeLijst() {
    byte[] latin1 =
        "[{\"kenmerk\":\"A1\"},\n{\"kenmerk\":\"\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Instroom.stopt(JSON, latin1))
        .hasSize(2)
        .startsWith("1 A1")
        .last()
        .asString()
        .startsWith("Regel 2 bevat tekens die geen UTF-8 zijn.");
  }

  @Test
  void eenLegeLijstIsEenInstroomZonderZakenMaarEenLeegBestandNiet() {
    assertThat(Instroom.lees(JSON, " [ ] ")).isEmpty();
    assertThatThrownBy(() -> Instroom.lees(JSON, " \n"))
        .isInstanceOf(OnleesbaarBestandException.class)
        .hasMessage("Het bestand is leeg.");
    assertThatThrownBy(() -> Instroom.lees(JSON, "{\"kenmerk\":\"A1\"}\n{\"kenmerk\":\"A2\"}"))
        .isInstanceOf(OnleesbaarBestandException.class)
        .hasMessage(
            "Het bestand is geen JSON-lijst: het begint niet met [. Staat er op elke regel een"
                + " object, gebruik dan JSON Lines (.jsonl).");
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "JSONL"})
  void dezelfdeTekstAndersGeschrevenIsDezelfdeZaak(Invoerformaat formaat) {
    String zaak = "{ \"\\u006benmerk\" : \"\\u00e9\\ud83d\\ude00\\/\" , \"lvb\":null}";
    assertThat(Instroom.regels(formaat, formaat == JSON ? "[" + zaak + "]" : zaak))
        .containsExactly("1 \u00e9\ud83d\ude00/");
  }

  private static List<String> stopt(String tekst) {
    return Instroom.stopt(JSON, tekst.getBytes(StandardCharsets.UTF_8));
  }
}
