package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.feiten.Feit;
import org.junit.jupiter.api.Test;

/** A fact is its name for any mapper, as a value and as a key. */
class FeitJsonTest {
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void asAValue() throws IOException {
    String json = mapper.writeValueAsString(Feit.model());
    assertThat(json).startsWith("[\"kenmerk\",\"fase\",");
    assertThat(mapper.readValue(json, new TypeReference<List<Feit>>() {})).isEqualTo(Feit.model());
  }

  @Test
  void asAKey() throws IOException {
    Map<Feit, Integer> places = new TreeMap<>();
    Feit.model().forEach(feit -> places.put(feit, places.size()));
    String json = mapper.writeValueAsString(places);
    assertThat(json).startsWith("{\"kenmerk\":0,\"fase\":1,");
    assertThat(mapper.readValue(json, new TypeReference<TreeMap<Feit, Integer>>() {}))
        .isEqualTo(places);
  }

  @Test
  void anotherNameIsRefused() {
    assertThatThrownBy(() -> mapper.readValue("\"LVB\"", Feit.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("dit is geen feit van het model.");
  }
}
