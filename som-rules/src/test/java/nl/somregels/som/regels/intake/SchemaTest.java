package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.GelezenFeit;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitsoort;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Wegingspunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas say what the code does. */
public class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode INVOER = lees("gedetineerde");
  private static final JsonNode UITVOER = lees("prioritering");
  private static final JsonSchema INVOERSCHEMA = schema(INVOER);
  private static final JsonSchema UITVOERSCHEMA = schema(UITVOER);

  /** Fails with every message when the JSON is no Prioritering as the schema says. */
  public static void assertValidPrioritering(String json) {
    assertThat(meldingen(UITVOERSCHEMA, json)).isEmpty();
  }

  static List<String> gedetineerdeMeldingen(String json) {
    return meldingen(INVOERSCHEMA, json);
  }

  @Test
  void deVeldenZijnDeFeitenInHunVolgorde() {
    List<String> feiten = Arrays.stream(Feit.values()).map(Feit::naam).toList();
    assertThat(namen(INVOER)).isEqualTo(feiten);
    assertThat(woorden(UITVOER.at("/$defs/feitnaam"))).isEqualTo(feiten);
  }

  @ParameterizedTest
  @EnumSource
  void elkVeldHeeftUitlegEnDeWaardenVanHetFeit(Feit feit) {
    JsonNode veld = INVOER.at("/properties/" + feit.naam());
    assertThat(veld.path("description").asText()).isNotBlank();
    JsonNode vorm = veld.has("$ref") ? INVOER.at(veld.path("$ref").asText().substring(1)) : veld;
    if (feit.soort() instanceof Feitsoort.Keuze keuze) {
      assertThat(woorden(vorm)).isEqualTo(keuze.woorden());
    } else {
      assertThat(vorm.has("enum")).isFalse();
    }
  }

  @Test
  void deWoordenlijstIsDieVanDeCode() {
    assertThat(woorden(INVOER.at("/properties/criminogeneFactoren/items")))
        .isEqualTo(CriminogeneFactoren.WOORDEN);
  }

  @Test
  void deUitvoerHeeftDeVeldenEnWaardenVanDeCode() {
    Map.of(
            "", Prioritering.class,
            "/$defs/bevinding", Bevinding.class,
            "/$defs/bevinding/properties/regel", Regelverwijzing.class,
            "/$defs/gelezenFeit", GelezenFeit.class,
            "/$defs/wegingspunt", Wegingspunt.class,
            "/$defs/receipt", Receipt.class,
            "/properties/ontbrekend/items", OntbrekendFeit.class,
            "/properties/weeggroep", Weeggroep.class)
        .forEach(
            (plaats, type) ->
                assertThat(namen(UITVOER.at(plaats)))
                    .isEqualTo(
                        Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList()));
    assertThat(woorden(UITVOER.at("/$defs/prioriteit"))).isEqualTo(namen(Prioriteit.values()));
    assertThat(woorden(UITVOER.at("/$defs/bevinding/properties/status")))
        .isEqualTo(namen(Status.values()));
    assertThat(woorden(UITVOER.at("/$defs/bevinding/properties/effect")))
        .isEqualTo(namen(Effect.values()));
    assertThat(woorden(UITVOER.at("/properties/weeggroep/properties/groep")))
        .isEqualTo(namen(Weeggroep.Groep.values()));
  }

  @Test
  void elkObjectIsGeslotenEnElkVeldHeeftUitleg() {
    List<JsonNode> objecten =
        Stream.of(INVOER, UITVOER)
            .flatMap(schema -> schema.findParents("properties").stream())
            .filter(object -> object.path("type").asText().equals("object"))
            .toList();
    assertThat(objecten)
        .hasSize(10)
        .allMatch(object -> object.path("additionalProperties").isBoolean())
        .noneMatch(object -> object.path("additionalProperties").asBoolean());
  }

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
  void watHetSchemaGoedkeurtLeestDeLezer(String velden) {
    String json = "{\"kenmerk\":\"A 1\"," + velden + "}";
    assertThat(gedetineerdeMeldingen(json)).isEmpty();
    assertThat(Instroom.lees(Invoerformaat.JSONL, json).get(0)).isInstanceOf(Zaak.Geldig.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"kenmerk\":null}",
        "{\"kenmerk\":\"\"}",
        "{\"kenmerk\":\" A\"}",
        "{\"kenmerk\":\"A\\u0007\"}",
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
    assertThat(Instroom.lees(Invoerformaat.JSONL, json).get(0)).isInstanceOf(Zaak.Geweigerd.class);
  }

  private static List<String> meldingen(JsonSchema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static JsonSchema schema(JsonNode schema) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
  }

  private static JsonNode lees(String naam) {
    String plaats = "/nl/somregels/som/schema/" + naam + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Feit.class.getResourceAsStream(plaats), plaats)) {
      return MAPPER.readTree(in);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(plaats, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> namen(JsonNode object) {
    List<String> namen = new ArrayList<>();
    object.path("properties").fieldNames().forEachRemaining(namen::add);
    return namen;
  }

  private static List<String> namen(Enum<?>[] constanten) {
    return Arrays.stream(constanten).map(Enum::name).toList();
  }

  private static List<String> woorden(JsonNode keuze) {
    return StreamSupport.stream(keuze.path("enum").spliterator(), false)
        .filter(woord -> !woord.isNull())
        .map(JsonNode::asText)
        .toList();
  }
}
