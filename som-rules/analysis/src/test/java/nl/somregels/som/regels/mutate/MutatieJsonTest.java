package nl.somregels.som.regels.mutate;

import static nl.somregels.som.regels.intake.SchemaTest.meldingen;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.regels.render.MutatieJson;
import org.junit.jupiter.api.Test;

/** What {@code som muteer --formaat json} prints is what its schema says. */
class MutatieJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SCHEMA = "mutatietoets";

  private final MutationResult toets = MutationPakket.met(MutationPakket.TOEZICHT).toets();
  private final String json = MutatieJson.render(toets);

  @Test
  void deUitvoerMetElkOordeelIsGeldig() {
    assertThat(json)
        .contains("\"GEDOOD\"", "\"OVERLEEFD\"", "\"GELIJKWAARDIG\"", "\"ONMOGELIJK\"")
        .doesNotContain("\n");
    assertThat(meldingen(SCHEMA, json)).isEmpty();
  }

  @Test
  void deVeldenStaanInVasteVolgorde() throws Exception {
    JsonNode gelezen = MAPPER.readTree(json);
    assertThat(namen(gelezen)).isEqualTo(namen(schema().get("properties")));
    JsonNode mutant = gelezen.get("mutanten").get(0);
    assertThat(namen(mutant)).isEqualTo(namen(schema().at("/$defs/mutant/properties")));
    for (JsonNode elke : gelezen.get("mutanten")) {
      JsonNode uitslag = elke.get("uitslag");
      String vorm = uitslag.get("oordeel").asText().toLowerCase(Locale.ROOT);
      assertThat(namen(uitslag)).isEqualTo(namen(schema().at("/$defs/" + vorm + "/properties")));
    }
    assertThat(gelezen.get("aantal").asInt()).isEqualTo(gelezen.get("mutanten").size());
  }

  @Test
  void deSoortenZijnDieVanDeCode() throws Exception {
    assertThat(
            StreamSupport.stream(
                    schema().at("/$defs/mutant/properties/soort/enum").spliterator(), false)
                .map(JsonNode::asText))
        .isEqualTo(Arrays.stream(MutationOperator.values()).map(Enum::name).toList());
  }

  @Test
  void eenGetuigeIsEenGedetineerdeMetEenPeildatum() throws Exception {
    List<ObjectNode> getuigen = new ArrayList<>();
    MAPPER.readTree(json).findValues("getuige").forEach(node -> getuigen.add((ObjectNode) node));
    assertThat(getuigen).hasSizeGreaterThan(20);
    for (ObjectNode getuige : getuigen) {
      assertThat(getuige.remove("peildatum").asText()).isEqualTo("2026-06-30");
      assertThat(meldingen("gedetineerde", getuige.toString())).isEmpty();
    }
  }

  @Test
  void eenVeldTeVeelOfEenAnderOordeelIsOngeldig() {
    assertThat(meldingen(SCHEMA, json.replaceFirst("\"aantal\"", "\"score\":1,\"aantal\"")))
        .hasSize(1);
    assertThat(meldingen(SCHEMA, json.replaceFirst("GEDOOD", "GERED"))).isNotEmpty();
  }

  private static JsonNode schema() throws Exception {
    String plaats = "/nl/somregels/som/schema/mutatietoets.schema.json";
    try (InputStream in =
        Objects.requireNonNull(MutationResult.class.getResourceAsStream(plaats), plaats)) {
      return MAPPER.readTree(in);
    }
  }

  private static List<String> namen(JsonNode object) {
    List<String> namen = new ArrayList<>();
    object.fieldNames().forEachRemaining(namen::add);
    return namen;
  }
}
