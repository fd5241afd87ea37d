package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import nl.somregels.som.SomEngine;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.BoundaryTable;
import nl.somregels.som.regels.BoundaryTable.BoundaryRow;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is written can be read, by any mapper, and is then the same to the byte. */
@Tag("slow")
class RoundTripTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  /** As people have them: bare, as a web framework makes it, and with defaults that leave out. */
  static final Map<String, ObjectMapper> MAPPERS =
      Map.of(
          "plain",
          new ObjectMapper(),
          "web",
          JsonMapper.builder()
              .addModule(new JavaTimeModule())
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build(),
          "sorted, without nulls",
          JsonMapper.builder()
              .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
              .defaultPropertyInclusion(
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
              .enable(DeserializationFeature.USE_LONG_FOR_INTS)
              .build());

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void elkVoorbeeldIsTerugTeLezenMetElkeMapper(String version) throws Exception {
    SomEngine engine = TestPakketten.engine(version);
    List<Voorbeeld> voorbeelden =
        VoorbeeldReader.read(TestPakketten.source(version), TestPakketten.pakket(version)).all();
    assertThat(voorbeelden).hasSizeGreaterThan(50);
    for (Voorbeeld voorbeeld : voorbeelden) {
      assertRoundTrip(engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()));
    }
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void ookZakenMetVeelBekendEnVeelOnbekendZijnTerugTeLezen(String version) throws Exception {
    for (BoundaryRow oneCase : BoundaryTable.list(200, 19)) {
      assertRoundTrip(TestPakketten.engine(version).evaluate(oneCase.zaak(), oneCase.peildatum()));
    }
  }

  private static void assertRoundTrip(Prioritering prioritering) throws Exception {
    String json = PrioriteringJson.render(prioritering);
    for (Map.Entry<String, ObjectMapper> entry : MAPPERS.entrySet()) {
      ObjectMapper mapper = entry.getValue();
      Prioritering read = mapper.readValue(json, Prioritering.class);
      assertThat(read).as(entry.getKey()).isEqualTo(prioritering);
      assertThat(mapper.writeValueAsString(read)).as(entry.getKey()).isEqualTo(json);
    }
    assertThat(PrioriteringJson.parse(json)).isEqualTo(prioritering);
    assertThat(PrioriteringJson.render(PrioriteringJson.parse(json))).isEqualTo(json);
    Receipt receipt = prioritering.receipt();
    assertThat(ReceiptJson.parse(ReceiptJson.render(receipt))).isEqualTo(receipt);
    assertThat(json).contains(ReceiptJson.render(receipt));
  }

  /** What format 1 wrote, as programs have kept it. */
  private static final String FORMAT_1 =
      """
      {"kenmerk":"A1","prioriteit":"UITGESTELD","vast":true,"mogelijkePrioriteiten":["UITGESTELD"],\
      "tegenstrijdig":false,"bevindingen":[],"ontbrekend":[],"weging":[],"receipt":\
      {"pakket":"2021.1","herziening":1,"pakketHash":"%s","bibliotheek":"0.1.0","invoerHash":"%s",\
      "peildatum":"2026-06-30"}}"""
          .formatted("a".repeat(64), "b".repeat(64));

  @Test
  void eenResultaatVanFormaat1BlijftLeesbaarEnWordtGeschrevenZoalsHetWas() {
    Prioritering old = PrioriteringJson.parse(FORMAT_1);

    assertThat(old.receipt().formaat()).isEqualTo(1);
    assertThat(old.receipt().hashVersie()).isEqualTo(1);
    assertThat(old.pakketStatus()).isNull();
    assertThat(old.waarschuwingen()).isEmpty();
    assertThat(old.getoond()).isNull();
    assertThat(PrioriteringJson.render(old)).doesNotContain("getoond");
    assertThat(VerklaringText.render(old)).doesNotContain("Niet bekend", "niet bekend");
    assertThat(ReceiptJson.render(old.receipt()))
        .isEqualTo(FORMAT_1.substring(FORMAT_1.indexOf("{\"pakket\""), FORMAT_1.length() - 1));
  }

  @Test
  void eenVeldDatErLaterBijKomtWordtOvergeslagen() throws Exception {
    String later =
        FORMAT_1
            .replace("\"vast\"", "\"nieuw\":{\"a\":[1]},\"vast\"")
            .replace("\"pakket\":", "\"ook\":1,\"pakket\":");

    assertThat(PrioriteringJson.parse(later)).isEqualTo(PrioriteringJson.parse(FORMAT_1));
    assertThat(new ObjectMapper().readValue(later, Prioritering.class))
        .isEqualTo(PrioriteringJson.parse(FORMAT_1));
  }

  static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("", "De JSON is leeg."),
          Map.entry("null", "De JSON is leeg."),
          Map.entry("[]", "er ontbreekt een veld, of het heeft een andere vorm dan hier hoort."),
          Map.entry(FORMAT_1 + "{}", "na de JSON staat nog meer tekst."),
          Map.entry(
              FORMAT_1.replace("\"vast\":true,", ""),
              "vast: er ontbreekt een veld, of het heeft een andere vorm dan hier hoort."),
          Map.entry(
              FORMAT_1.replace("\"vast\":true", "\"vast\":\"true\""),
              "vast: er ontbreekt een veld, of het heeft een andere vorm dan hier hoort."),
          Map.entry(
              FORMAT_1.replace("\"vast\":true", "\"vast\":true,\"vast\":true"),
              "Regel 1, teken 61: het veld \"vast\" staat hier voor de tweede keer."),
          Map.entry(
              FORMAT_1.replace("\"UITGESTELD\",", "\"HOOG\","),
              "prioriteit: dit is geen waarde die hier kan staan."),
          Map.entry(
              FORMAT_1.replace("[\"UITGESTELD\"]", "[\"HOOG\"]"),
              "mogelijkePrioriteiten[0]: dit is geen waarde die hier kan staan."),
          Map.entry(
              FORMAT_1.replace("\"mogelijkePrioriteiten\":[\"UITGESTELD\"],", ""),
              "mogelijkePrioriteiten ontbreekt."),
          Map.entry(
              FORMAT_1.replace("\"herziening\":1", "\"herziening\":0"),
              "receipt: herziening: 0 is geen getal vanaf 1."),
          Map.entry(
              FORMAT_1.replace("2026-06-30\"", "2026-06-30\",\"peildatum\":\"2025-01-01\""),
              "Regel 1, teken 423: het veld \"peildatum\" staat hier voor de tweede keer."));

  static final List<Map.Entry<String, String>> WRONG_ENTRIES = List.copyOf(WRONG.entrySet());

  @ParameterizedTest
  @FieldSource("WRONG_ENTRIES")
  void watGeenResultaatIsWordtGeweigerdMetDePlaatsEnZonderWaarden(Map.Entry<String, String> error) {
    assertThatThrownBy(() -> PrioriteringJson.parse(error.getKey()))
        .isInstanceOf(UnreadableJsonException.class)
        .hasNoCause()
        .hasMessage(error.getValue());
  }
}
