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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is written can be read, by any mapper, and is then the same to the byte. */
class RoundTripTest {
  static final List<String> VERSIES = TestPakketten.VERSIES;

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
  @FieldSource("VERSIES")
  void elkVoorbeeldIsTerugTeLezenMetElkeMapper(String versie) throws Exception {
    SomEngine engine = TestPakketten.engine(versie);
    List<Voorbeeld> voorbeelden =
        VoorbeeldReader.lees(TestPakketten.bron(versie), TestPakketten.pakket(versie)).alle();
    assertThat(voorbeelden).hasSizeGreaterThan(50);
    for (Voorbeeld voorbeeld : voorbeelden) {
      assertRoundTrip(engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()));
    }
  }

  @ParameterizedTest
  @FieldSource("VERSIES")
  void ookZakenMetVeelBekendEnVeelOnbekendZijnTerugTeLezen(String versie) throws Exception {
    for (BoundaryRow geval : BoundaryTable.lijst(200, 19)) {
      assertRoundTrip(TestPakketten.engine(versie).evaluate(geval.zaak(), geval.peildatum()));
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
  private static final String FORMAAT_1 =
      """
      {"kenmerk":"A1","prioriteit":"UITGESTELD","vast":true,"mogelijkePrioriteiten":["UITGESTELD"],\
      "tegenstrijdig":false,"bevindingen":[],"ontbrekend":[],"weging":[],"receipt":\
      {"pakket":"2021.1","herziening":1,"pakketHash":"%s","bibliotheek":"0.1.0","invoerHash":"%s",\
      "peildatum":"2026-06-30"}}"""
          .formatted("a".repeat(64), "b".repeat(64));

  @Test
  void eenResultaatVanFormaat1BlijftLeesbaarEnWordtGeschrevenZoalsHetWas() {
    Prioritering oud = PrioriteringJson.parse(FORMAAT_1);

    assertThat(oud.receipt().formaat()).isEqualTo(1);
    assertThat(oud.receipt().hashVersie()).isEqualTo(1);
    assertThat(oud.pakketStatus()).isNull();
    assertThat(oud.waarschuwingen()).isEmpty();
    assertThat(ReceiptJson.render(oud.receipt()))
        .isEqualTo(FORMAAT_1.substring(FORMAAT_1.indexOf("{\"pakket\""), FORMAAT_1.length() - 1));
  }

  @Test
  void eenVeldDatErLaterBijKomtWordtOvergeslagen() throws Exception {
    String later =
        FORMAAT_1
            .replace("\"vast\"", "\"nieuw\":{\"a\":[1]},\"vast\"")
            .replace("\"pakket\":", "\"ook\":1,\"pakket\":");

    assertThat(PrioriteringJson.parse(later)).isEqualTo(PrioriteringJson.parse(FORMAAT_1));
    assertThat(new ObjectMapper().readValue(later, Prioritering.class))
        .isEqualTo(PrioriteringJson.parse(FORMAAT_1));
  }

  static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("", "De JSON is leeg."),
          Map.entry("null", "De JSON is leeg."),
          Map.entry("[]", "er ontbreekt een veld, of het heeft een andere vorm dan hier hoort."),
          Map.entry(
              FORMAAT_1 + "{}",
              "er ontbreekt een veld, of het heeft een andere vorm dan hier hoort."),
          Map.entry(
              FORMAAT_1.replace("\"vast\":true,", ""),
              "vast: er ontbreekt een veld, of het heeft een andere vorm dan hier hoort."),
          Map.entry(
              FORMAAT_1.replace("\"vast\":true", "\"vast\":\"true\""),
              "vast: er ontbreekt een veld, of het heeft een andere vorm dan hier hoort."),
          Map.entry(
              FORMAAT_1.replace("\"vast\":true", "\"vast\":true,\"vast\":true"),
              "Regel 1, teken 61: dit is geen geldige JSON, of een veld staat hier voor de tweede keer."),
          Map.entry(
              FORMAAT_1.replace("\"UITGESTELD\",", "\"HOOG\","),
              "prioriteit: dit is geen waarde die hier kan staan."),
          Map.entry(
              FORMAAT_1.replace("[\"UITGESTELD\"]", "[\"HOOG\"]"),
              "mogelijkePrioriteiten[0]: dit is geen waarde die hier kan staan."),
          Map.entry(
              FORMAAT_1.replace("\"mogelijkePrioriteiten\":[\"UITGESTELD\"],", ""),
              "mogelijkePrioriteiten ontbreekt."),
          Map.entry(
              FORMAAT_1.replace("\"herziening\":1", "\"herziening\":0"),
              "receipt: herziening: 0 is geen getal vanaf 1."),
          Map.entry(
              FORMAAT_1.replace("2026-06-30\"", "2026-06-30\",\"peildatum\":\"2025-01-01\""),
              "Regel 1, teken 423: dit is geen geldige JSON, of een veld staat hier voor de tweede keer."));

  static final List<Map.Entry<String, String>> WRONG_ENTRIES = List.copyOf(WRONG.entrySet());

  @ParameterizedTest
  @FieldSource("WRONG_ENTRIES")
  void watGeenResultaatIsWordtGeweigerdMetDePlaatsEnZonderWaarden(Map.Entry<String, String> fout) {
    assertThatThrownBy(() -> PrioriteringJson.parse(fout.getKey()))
        .isInstanceOf(UnreadableJsonException.class)
        .hasNoCause()
        .hasMessage(fout.getValue());
  }
}
