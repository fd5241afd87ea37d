package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.Grensgevallen;
import nl.somregels.som.regels.Grensgevallen.Geval;
import nl.somregels.som.regels.Pakketten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is kept of JSON and copied is what Jackson would have written. */
class PrioriteringJsonTest {
  static final List<String> VERSIES = Pakketten.VERSIES;

  private static final ObjectMapper PLAIN =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @ParameterizedTest
  @FieldSource("VERSIES")
  void deJsonIsDieVanDeRecords(String versie) throws Exception {
    SomEngine engine = Pakketten.engine(versie);
    for (Geval geval : Grensgevallen.lijst(400, 18)) {
      Prioritering prioritering = engine.evaluate(geval.zaak(), geval.peildatum());
      String verwacht = PLAIN.writeValueAsString(prioritering);

      assertThat(PrioriteringJson.render(prioritering)).isEqualTo(verwacht);
      assertThat(PrioriteringJson.renderUtf8(prioritering))
          .isEqualTo(verwacht.getBytes(StandardCharsets.UTF_8));
    }
  }
}
