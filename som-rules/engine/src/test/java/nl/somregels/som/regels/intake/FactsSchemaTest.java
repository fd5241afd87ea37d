package nl.somregels.som.regels.intake;

import static java.util.stream.Collectors.joining;
import static nl.somregels.som.regels.intake.SchemaTest.gedetineerdeMeldingen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of the facts and the reader agree on what a case is. */
class FactsSchemaTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"fase\":\"NA_VONNIS\"",
        "\"fase\":null,\"lvb\":null,\"datumRisc\":null,\"criminogeneFactoren\":null",
        "\"laatsteReclasseringsinformatie\":null",
        "\"laatsteReclasseringsinformatie\":\"GEEN\"",
        "\"laatsteReclasseringsinformatie\":\"2026-01-01\"",
        "\"criminogeneFactoren\":[],\"beschermendeFactoren\":[\"gezin\",\"een baan\"]",
        "\"actueelDelict\":\"2 onder C Opiumwet\"",
        "\"datumRisc\":\"2024-02-29\"",
        "\"bijzondereVoorwaarden\":[\"\u00e9\ud83d\ude00\"]"
      })
  void watHetSchemaGoedkeurtLeestDeLezer(String fields) {
    String json = "{\"kenmerk\":\"A 1\"," + fields + "}";
    assertThat(gedetineerdeMeldingen(json)).isEmpty();
    assertThat(InstroomText.read(InvoerFormat.JSONL, json).get(0)).isInstanceOf(Zaak.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"kenmerk\":null}",
        "{\"kenmerk\":\"\"}",
        "{\"kenmerk\":\" A\"}",
        "{\"kenmerk\":\"A\\u0007\"}",
        "{\"kenmerk\":\"A\\n\"}",
        "{\"kenmerk\":\"A\u00a0B\"}",
        "{\"kenmerk\":\"\u0410\"}",
        "{\"kenmerk\":\"e\u0301\"}",
        "{\"kenmerk\":1}",
        "{\"kenmerk\":\"A\",\"naam\":\"x\"}",
        "{\"kenmerk\":\"A\",\"fase\":\"preventief\"}",
        "{\"kenmerk\":\"A\",\"fase\":\"\"}",
        "{\"kenmerk\":\"A\",\"lvb\":true}",
        "{\"kenmerk\":\"A\",\"datumRisc\":\"2026-2-1\"}",
        "{\"kenmerk\":\"A\",\"datumRisc\":\"2026-02-30\"}",
        "{\"kenmerk\":\"A\",\"laatsteReclasseringsinformatie\":\"geen\"}",
        "{\"kenmerk\":\"A\",\"actueelDelict\":\"diefstal\"}",
        "{\"kenmerk\":\"A\",\"criminogeneFactoren\":[\"Werk\"]}",
        "{\"kenmerk\":\"A\",\"criminogeneFactoren\":[\"werk\",\"werk\"]}",
        "{\"kenmerk\":\"A\",\"criminogeneFactoren\":\"GEEN\"}",
        "{\"kenmerk\":\"A\",\"beschermendeFactoren\":[\"GEEN\"]}",
        "{\"kenmerk\":\"A\",\"beschermendeFactoren\":[\"a|b\"]}",
        "{\"kenmerk\":\"A\",\"beschermendeFactoren\":[\"\"]}",
        "{\"kenmerk\":\"A\",\"beschermendeFactoren\":[null]}",
        "[]"
      })
  void watHetSchemaAfkeurtWeigertDeLezer(String json) {
    assertThat(gedetineerdeMeldingen(json)).isNotEmpty();
    assertThat(InstroomText.read(InvoerFormat.JSONL, json).get(0)).isInstanceOf(Zaak.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001})
  void eenLijstHeeftHoogstensDuizendWoordenVanDuizendTekens(int count) {
    String words = IntStream.range(0, count).mapToObj(i -> "\"w" + i + "\"").collect(joining(","));
    String json = "{\"kenmerk\":\"A\",\"beschermendeFactoren\":[" + words + "]}";

    assertThat(gedetineerdeMeldingen(json).isEmpty()).isEqualTo(count == 1000);
    assertThat(InstroomText.read(InvoerFormat.JSONL, json).get(0) instanceof Zaak.Valid)
        .isEqualTo(count == 1000);
    List<String> list = IntStream.range(0, count).mapToObj(i -> "w" + i).toList();
    Runnable build = () -> Gedetineerde.builder("A").met(Feit.BESCHERMENDE_FACTOREN, list).build();
    if (count == 1000) {
      build.run();
    } else {
      assertThatThrownBy(build::run)
          .isInstanceOf(InvoerException.class)
          .hasMessage(
              "beschermendeFactoren: dit zijn 1001 woorden; een lijst heeft er hoogstens 1000.");
    }
  }
}
