package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pages.DocumentOptions;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.VergelijkingDetails;
import nl.somregels.som.voorbeelden.ChangedVoorbeeld;
import nl.somregels.som.voorbeelden.VoorbeeldenGroup;
import nl.somregels.som.voorbeelden.VoorbeeldenResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every record of the API that holds a date writes it as ISO text, with any mapper, and back. */
class DatesInJsonTest {
  /** Their JSON leaves out what people read elsewhere, so that it cannot be read back whole. */
  private static final Set<Class<?>> ONLY_WRITTEN =
      Set.of(
          Controle.class,
          ChangedVoorbeeld.class,
          Overgang.class,
          VergelijkingDetails.class,
          Vergelijking.class,
          VoorbeeldenGroup.class,
          VoorbeeldenResult.class);

  private static final List<ObjectMapper> MAPPERS =
      List.of(
          new ObjectMapper(),
          JsonMapper.builder().addModule(new JavaTimeModule()).build(),
          JsonMapper.builder()
              .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
              .defaultPropertyInclusion(
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
              .build());

  static final List<Class<?>> DATED =
      PublicApi.types().stream().filter(DatesInJsonTest::holdsDate).toList();

  private static boolean holdsDate(Class<?> type) {
    // options are not written
    return type.isRecord() && type != DocumentOptions.class && reaches(type, new HashSet<>());
  }

  private static boolean reaches(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (type instanceof ParameterizedType list) {
      return Arrays.stream(list.getActualTypeArguments()).anyMatch(it -> reaches(it, seen));
    }
    if (!(type instanceof Class<?> plain)) {
      return false;
    }
    return plain == LocalDate.class
        || plain == Gedetineerde.class
        || plain.isRecord()
            && Arrays.stream(plain.getRecordComponents())
                .anyMatch(component -> reaches(component.getGenericType(), seen))
        || plain.isSealed()
            && Arrays.stream(plain.getPermittedSubclasses()).anyMatch(it -> reaches(it, seen));
  }

  @Test
  void whatHoldsADateIsFound() {
    assertThat(DATED)
        .hasSizeGreaterThan(15)
        .contains(Regelpakket.class, Vergelijking.class, Reclasseringsinformatie.Latest.class)
        .containsAll(ONLY_WRITTEN);
  }

  @ParameterizedTest
  @FieldSource("DATED")
  void itIsWrittenAsTextAndReadBack(Class<?> type) throws Exception {
    Object value = DoorSamples.receivers(type).iterator().next();
    for (ObjectMapper mapper : MAPPERS) {
      String json = mapper.writeValueAsString(value);
      assertThat(json).containsPattern("\"2[0-9]{3}-[0-9]{2}-[0-9]{2}\"");
      if (!ONLY_WRITTEN.contains(type)) {
        Object read = mapper.readValue(json, type);
        assertThat(read).isEqualTo(value);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(json);
      }
    }
  }

  private static final Regelpakket PAKKET =
      new Regelpakket(
          PakketVersie.of("2021.1"),
          3,
          "Titel",
          PakketStatus.VASTGESTELD,
          LocalDate.of(2021, 6, 1),
          null,
          "a".repeat(64),
          2,
          Map.of(1, "b".repeat(64)));

  private static final String JSON =
      """
      {"versie":"2021.1","herziening":3,"titel":"Titel","status":"VASTGESTELD",\
      "geldigVanaf":"2021-06-01","geldigTot":null,"pakketHash":"%s","hashVersie":2,\
      "eerdereHashes":{"1":"%s"}}"""
          .formatted("a".repeat(64), "b".repeat(64));

  @Test
  void aPackIsWrittenWhole() throws Exception {
    for (ObjectMapper mapper : MAPPERS.subList(0, 2)) {
      assertThat(mapper.writeValueAsString(PAKKET)).isEqualTo(JSON);
    }
    String later = JSON.replace("\"titel\"", "\"nieuw\":[1],\"titel\"");
    assertThat(MAPPERS.get(0).readValue(later, Regelpakket.class)).isEqualTo(PAKKET);
    String earlier = JSON.replaceAll(",\"hashVersie.*", "}");
    assertThat(MAPPERS.get(0).readValue(earlier, Regelpakket.class).hashVersie()).isEqualTo(1);
  }

  static final Map<String, String> WRONG =
      new TreeMap<>(
          Map.of(
              JSON.replace("\"versie\":\"2021.1\",", ""), "versie ontbreekt.",
              JSON.replace("\"2021.1\"", "\"21.1\""), "versie: \"21.1\" is geen pakketversie",
              JSON.replace(":3", ":0"), "herziening: 0 is geen getal vanaf 1.",
              JSON.replace("\"Titel\"", "1"), "titel: dit is geen tekst.",
              JSON.replace("VASTGESTELD", "KLAAR"), "status: deze waarde is niet geldig",
              JSON.replace("06-01", "13-01"), "geldigVanaf: deze waarde is niet geldig",
              JSON.replace("{\"1\"", "{\"x\""), "eerdereHashes: dit zijn geen hashes"));

  static final List<Map.Entry<String, String>> WRONG_ENTRIES = List.copyOf(WRONG.entrySet());

  @ParameterizedTest
  @FieldSource("WRONG_ENTRIES")
  void whatIsNoPackIsRefusedByField(Map.Entry<String, String> wrong) {
    assertThatThrownBy(() -> new ObjectMapper().readValue(wrong.getKey(), Regelpakket.class))
        .isInstanceOf(ValueInstantiationException.class)
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ObjectMapper().readValue(wrong.getKey(), Regelpakket.class))
        .cause()
        .hasMessageStartingWith(wrong.getValue());
  }
}
