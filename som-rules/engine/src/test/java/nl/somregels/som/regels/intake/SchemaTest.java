package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
import java.util.stream.StreamSupport;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.Waarschuwing;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Wegingspunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the code does. */
public class SchemaTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private static final JsonNode INVOER = read("gedetineerde");
  private static final JsonNode OUTPUT = read("prioritering");
  private static final JsonSchema INPUT_SCHEMA = schema(INVOER);
  private static final JsonSchema OUTPUT_SCHEMA = schema(OUTPUT);

  /** Fails with every message when the JSON is no Prioritering as the schema says. */
  public static void assertValidPrioritering(String json) {
    assertThat(meldingen(OUTPUT_SCHEMA, json)).isEmpty();
  }

  /** Everything in which the JSON is not as the schema of this name says. */
  public static List<String> meldingen(String name, String json) {
    return meldingen(schema(read(name)), json);
  }

  static List<String> gedetineerdeMeldingen(String json) {
    return meldingen(INPUT_SCHEMA, json);
  }

  @Test
  void deVeldenZijnDeFeitenInHunVolgorde() {
    List<String> feiten = Feit.model().stream().map(Feit::jsonName).toList();
    assertThat(names(INVOER)).isEqualTo(feiten);
    assertThat(words(OUTPUT.at("/$defs/feitnaam"))).isEqualTo(feiten);
  }

  @ParameterizedTest
  @MethodSource("nl.somregels.som.feiten.Feit#model")
  void elkVeldHeeftUitlegEnDeWaardenVanHetFeit(Feit feit) {
    JsonNode field = INVOER.at("/properties/" + feit.jsonName());
    assertThat(field.path("description").asText()).isNotBlank();
    JsonNode form = field.has("$ref") ? INVOER.at(field.path("$ref").asText().substring(1)) : field;
    if (feit.kind() instanceof FeitType.Choice choice) {
      assertThat(words(form)).isEqualTo(choice.words());
    } else {
      assertThat(form.has("enum")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"gedetineerde,1", "prioritering,2", "mutatietoets,1", "stap,1", "voorbeelden,1"})
  void elkSchemaZegtWelkFormaatHetIsEnHoeDatGroeit(String name, int format) {
    JsonNode schema = read(name);
    assertThat(schema.path("$id").asText())
        .isEqualTo("urn:nl:somregels:som:schema:%s:%s", name, format);
    assertThat(schema.path("description").asText())
        .contains("formaat " + format, "bij komen zonder dat");
    assertThat(List.of(Receipt.FORMAT, MutationResult.FORMAT)).containsExactly(2, 1);
  }

  @Test
  void deWoordenlijstIsDieVanDeCode() {
    assertThat(words(INVOER.at("/properties/criminogeneFactoren/items")))
        .isEqualTo(CriminogeneFactoren.WORDS);
  }

  @Test
  void deUitvoerHeeftDeVeldenEnWaardenVanDeCode() {
    Map.of(
            "", Prioritering.class,
            "/$defs/bevinding", Bevinding.class,
            "/$defs/bevinding/properties/regel", RegelLocation.class,
            "/$defs/gelezenFeit", FeitValue.class,
            "/$defs/wegingspunt", Wegingspunt.class,
            "/$defs/receipt", Receipt.class,
            "/$defs/waarschuwing", Waarschuwing.class,
            "/properties/ontbrekend/items", OntbrekendFeit.class,
            "/properties/weeggroep", Weeggroep.class)
        .forEach(
            (place, type) ->
                assertThat(names(OUTPUT.at(place)))
                    .isEqualTo(
                        Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList()));
    assertThat(words(OUTPUT.at("/$defs/prioriteit"))).isEqualTo(names(Prioriteit.values()));
    assertThat(words(OUTPUT.at("/properties/pakketStatus")))
        .isEqualTo(names(PakketStatus.values()));
    assertThat(OUTPUT.at("/$defs/receipt/properties/formaat/const").asInt())
        .isEqualTo(Receipt.FORMAT);
    assertThat(words(OUTPUT.at("/$defs/bevinding/properties/status")))
        .isEqualTo(names(Status.values()));
    assertThat(words(OUTPUT.at("/$defs/bevinding/properties/effect")))
        .isEqualTo(names(Effect.values()));
    assertThat(words(OUTPUT.at("/properties/weeggroep/properties/groep")))
        .isEqualTo(names(Weeggroep.WeeggroepCode.values()));
  }

  @Test
  void elkObjectIsGeslotenEnElkVeldHeeftUitleg() {
    List<JsonNode> objects = new ArrayList<>();
    objects(INVOER, objects);
    objects(OUTPUT, objects);
    assertThat(objects).extracting(object -> object.path("properties").size()).hasSize(10);
    for (JsonNode object : objects) {
      assertThat(object.path("additionalProperties").toString()).isEqualTo("false");
      for (JsonNode field : object.path("properties")) {
        assertThat(field.has("description") || field.has("$ref")).as("%s", field).isTrue();
      }
    }
  }

  @Test
  void eenPrioriteringUitDeCodeIsGeldig() {
    assertValidPrioritering(voorbeeld().toString());
  }

  @Test
  void eenVeldTeVeelTeWeinigOfMetEenAndereWaardeIsOngeldig() {
    assertThat(meldingen(OUTPUT_SCHEMA, voorbeeld().put("score", 3).toString())).hasSize(1);
    assertThat(meldingen(OUTPUT_SCHEMA, voorbeeld().without("receipt").toString())).hasSize(1);
    assertThat(
            meldingen(OUTPUT_SCHEMA, voorbeeld().put("prioriteit", "GEEN_PRIORITEIT").toString()))
        .hasSize(1);
  }

  private static ObjectNode voorbeeld() {
    CriteriumCode code = new CriteriumCode("3-NB");
    List<FeitValue> feiten =
        List.of(
            new FeitValue(
                "RISC actueel",
                "NEE",
                List.of(new FeitValue("datumRisc", "2020-01-01", List.of()))),
            new FeitValue("criminogeneFactoren", List.of("werk"), List.of()));
    Bevinding bevinding =
        new Bevinding(
            code,
            "Hoog risico",
            Status.VAN_TOEPASSING,
            Effect.WEGING,
            false,
            List.of(new CriteriumCode("signaal")),
            feiten,
            List.of("lvb"),
            "Omdat.",
            "tabel 7",
            new RegelLocation("criteria.dslr", 3));
    return MAPPER.valueToTree(
        new Prioritering(
            "A1",
            Prioriteit.PROFESSIONELE_WEGING,
            true,
            List.of(Prioriteit.PROFESSIONELE_WEGING),
            false,
            List.of(bevinding),
            feiten,
            List.of(new OntbrekendFeit("lvb", List.of(Prioriteit.UITGESTELD))),
            List.of(new Wegingspunt(code, "Risico", feiten, List.of(), "reden", null)),
            new Weeggroep(Weeggroep.WeeggroepCode.B, false, List.of(bevinding), List.of("lvb")),
            new Receipt(
                Receipt.FORMAT,
                new PakketVersie(2021, 1),
                1,
                "0".repeat(64),
                1,
                "0.1.0",
                "f".repeat(64),
                "sleutel-2026",
                InstroomText.PEILDATUM),
            List.of(new Waarschuwing("pakket-is-concept", null, "Het is een concept.")),
            PakketStatus.CONCEPT));
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

  private static JsonNode read(String name) {
    String place = "/nl/somregels/som/schema/" + name + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Feit.class.getResourceAsStream(place), place)) {
      return MAPPER.readTree(in);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(place, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void objects(JsonNode part, List<JsonNode> objects) {
    if (part.path("properties").isObject()) {
      objects.add(part);
    }
    part.forEach(kind -> objects(kind, objects));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<String> words(JsonNode choice) {
    return StreamSupport.stream(choice.path("enum").spliterator(), false)
        .filter(word -> !word.isNull())
        .map(JsonNode::asText)
        .toList();
  }
}
