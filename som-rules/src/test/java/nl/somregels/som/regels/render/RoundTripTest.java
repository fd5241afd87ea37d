package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.somregels.som.regels.Grensgevallen;
import nl.somregels.som.regels.Grensgevallen.Geval;
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.verify.Voorbeeld;
import nl.somregels.som.regels.verify.VoorbeeldReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is written can be read, by any mapper, and is then the same to the byte. */
class RoundTripTest {
  static final List<String> VERSIES = Pakketten.VERSIES;

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
    SomEngine engine = Pakketten.engine(versie);
    List<Voorbeeld> voorbeelden =
        VoorbeeldReader.lees(Pakketten.bron(versie), Pakketten.pakket(versie)).alle();
    assertThat(voorbeelden).hasSizeGreaterThan(50);
    for (Voorbeeld voorbeeld : voorbeelden) {
      assertRoundTrip(engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()));
    }
  }

  @ParameterizedTest
  @FieldSource("VERSIES")
  void ookZakenMetVeelBekendEnVeelOnbekendZijnTerugTeLezen(String versie) throws Exception {
    for (Geval geval : Grensgevallen.lijst(200, 19)) {
      assertRoundTrip(Pakketten.engine(versie).evaluate(geval.zaak(), geval.peildatum()));
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
  }
}
