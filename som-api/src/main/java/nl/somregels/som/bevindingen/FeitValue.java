package nl.somregels.som.bevindingen;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;

/**
 * A fact that was read, with the value it had.
 *
 * @param feit name of the fact, or of a derived fact
 * @param waarde the value as JSON has it: text, or a list of text
 * @param uit for a derived fact the facts it comes from, in the order of the model; empty and
 *     absent in JSON for a fact of the case itself
 */
@JsonPropertyOrder({"feit", "waarde", "uit"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeitValue(
    String feit,
    Object waarde,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<FeitValue> uit) {
  /** Copies the lists; refuses a value that is neither text nor a list of text. */
  public FeitValue {
    Objects.requireNonNull(feit, "feit");
    waarde = copy(Objects.requireNonNull(waarde, "waarde"));
    uit = List.copyOf(Objects.requireNonNull(uit, "uit"));
  }

  private static Object copy(Object value) {
    if (value instanceof String) {
      return value;
    }
    List<?> words = value instanceof List<?> list ? list : List.of(value);
    for (Object word : words) {
      if (!(word instanceof String)) {
        throw new IllegalArgumentException("waarde: dit is geen tekst en geen lijst van teksten.");
      }
    }
    return List.copyOf(words);
  }

  /** The name of the fact: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return feit;
  }
}
