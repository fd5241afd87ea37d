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

  private final MutationResult test = MutationPakket.with(MutationPakket.SUPERVISION).test();
  private final String json = MutatieJson.render(test);

  @Test
  void deUitvoerMetElkOordeelIsGeldig() {
    assertThat(json)
        .contains("\"GEDOOD\"", "\"OVERLEEFD\"", "\"GELIJKWAARDIG\"", "\"ONMOGELIJK\"")
        .doesNotContain("\n");
    assertThat(meldingen(SCHEMA, json)).isEmpty();
  }

  @Test
  void deVeldenStaanInVasteVolgorde() throws Exception {
    JsonNode read = MAPPER.readTree(json);
    assertThat(names(read)).isEqualTo(names(schema().get("properties")));
    JsonNode mutant = read.get("mutanten").get(0);
    assertThat(names(mutant)).isEqualTo(names(schema().at("/$defs/mutant/properties")));
    for (JsonNode each : read.get("mutanten")) {
      JsonNode proposal = each.get("uitslag");
      String form = proposal.get("oordeel").asText().toLowerCase(Locale.ROOT);
      assertThat(names(proposal)).isEqualTo(names(schema().at("/$defs/" + form + "/properties")));
    }
    assertThat(read.get("aantal").asInt()).isEqualTo(read.get("mutanten").size());
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
    List<ObjectNode> witnesses = new ArrayList<>();
    MAPPER.readTree(json).findValues("getuige").forEach(node -> witnesses.add((ObjectNode) node));
    assertThat(witnesses).hasSizeGreaterThan(20);
    for (ObjectNode witness : witnesses) {
      assertThat(witness.remove("peildatum").asText()).isEqualTo("2026-06-30");
      assertThat(meldingen("gedetineerde", witness.toString())).isEmpty();
    }
  }

  @Test
  void eenVeldTeVeelOfEenAnderOordeelIsOngeldig() {
    assertThat(meldingen(SCHEMA, json.replaceFirst("\"aantal\"", "\"score\":1,\"aantal\"")))
        .hasSize(1);
    assertThat(meldingen(SCHEMA, json.replaceFirst("GEDOOD", "GERED"))).isNotEmpty();
  }

  private static JsonNode schema() throws Exception {
    String place = "/nl/somregels/som/schema/mutatietoets.schema.json";
    try (InputStream in =
        Objects.requireNonNull(MutationResult.class.getResourceAsStream(place), place)) {
      return MAPPER.readTree(in);
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
