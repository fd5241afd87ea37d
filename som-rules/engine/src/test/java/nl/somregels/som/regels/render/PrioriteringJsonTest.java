package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.BoundaryTable;
import nl.somregels.som.regels.BoundaryTable.BoundaryRow;
import nl.somregels.som.regels.TestPakketten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is written is what Jackson writes, and nothing of it is kept. */
class PrioriteringJsonTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  private static final ObjectMapper PLAIN =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void deJsonIsDieVanDeRecords(String version) throws Exception {
    SomEngine engine = TestPakketten.engine(version);
    for (BoundaryRow oneCase : BoundaryTable.list(400, 18)) {
      Prioritering prioritering = engine.evaluate(oneCase.zaak(), oneCase.peildatum());
      String expected = PLAIN.writeValueAsString(prioritering);

      assertThat(PrioriteringJson.render(prioritering)).isEqualTo(expected);
      assertThat(PrioriteringJson.renderUtf8(prioritering))
          .isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void vanEenGeschrevenVoorstelBlijftNietsBewaard() {
    List<WeakReference<Object>> parts = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      Prioritering prioritering = TestPakketten.prioritise(withText(number));
      PrioriteringJson.render(prioritering);
      PrioriteringJson.renderUtf8(prioritering);
      prioritering.weging().forEach(point -> parts.add(new WeakReference<>(point)));
    }
    for (int round = 0;
        round < 50 && parts.stream().anyMatch(part -> part.get() != null);
        round++) {
      System.gc();
    }

    assertThat(parts).hasSizeGreaterThan(100).allMatch(part -> part.get() == null);
  }

  /** A case with a text that no other case has. */
  private static Gedetineerde withText(int number) {
    return Gedetineerde.builder("A" + number)
        .met(Feit.BESCHERMENDE_FACTOREN, List.of("tekst " + number))
        .build();
  }
}
