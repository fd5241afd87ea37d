package nl.somregels.som.feiten;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.text.Bounds;

/**
 * The smallest case that shows something: facts that do not matter are left out.
 *
 * @param gedetineerde its facts
 * @param peildatum the date it is judged on
 */
public record Witness(Gedetineerde gedetineerde, LocalDate peildatum) implements Serializable {
  public Witness {
    Objects.requireNonNull(gedetineerde, "gedetineerde");
    Bounds.date(peildatum, "peildatum");
  }

  /**
   * Reads what {@link #toJson} gives, as JSON libraries hand it over.
   *
   * @throws IllegalArgumentException in Dutch, when the peildatum is missing or no date, or a fact
   *     is wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Witness fromJson(Map<String, Object> json) {
    Map<String, Object> facts = new LinkedHashMap<>(Objects.requireNonNull(json, "json"));
    LocalDate peildatum = new JsonFields(json).date("peildatum");
    facts.remove("peildatum");
    return new Witness(Gedetineerde.fromJson(facts), peildatum);
  }

  /** One object: the facts by name, then the peildatum. */
  @JsonValue
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>(gedetineerde.toJson());
    json.put("peildatum", peildatum.toString());
    return json;
  }
}
