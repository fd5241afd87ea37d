package nl.somregels.som.feiten;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.text.Bounds;

/**
 * The facts of a case and the date it is judged on. As the witness of a difference it is the
 * smallest case that shows it: facts that do not matter are left out.
 *
 * @param gedetineerde its facts
 * @param peildatum the date it is judged on
 */
public record DatedCase(Gedetineerde gedetineerde, LocalDate peildatum) implements Serializable {
  public DatedCase {
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
  public static DatedCase fromJson(Map<String, Object> json) {
    Map<String, Object> facts = new LinkedHashMap<>(Objects.requireNonNull(json, "json"));
    LocalDate peildatum = new JsonFields(json).date("peildatum");
    facts.remove("peildatum");
    return new DatedCase(Gedetineerde.fromJson(facts), peildatum);
  }

  /** One object: the facts by name, then the peildatum. */
  @JsonValue
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>(gedetineerde.toJson());
    json.put("peildatum", peildatum.toString());
    return json;
  }

  /** How many facts are known, the kenmerk not counted. */
  public int feitCount() {
    return gedetineerde.knownFeiten().size() - 1;
  }

  /**
   * The same case with these facts unknown. What is left is accepted whenever this case is.
   *
   * @throws IllegalArgumentException for the kenmerk, which cannot be unknown
   */
  public DatedCase without(Collection<Feit> feiten) {
    Objects.requireNonNull(feiten, "feiten");
    if (feiten.contains(Feit.KENMERK)) {
      throw new IllegalArgumentException("a case has a kenmerk");
    }
    GedetineerdeBuilder builder = gedetineerde.toBuilder();
    feiten.forEach(feit -> builder.met(feit, null));
    return new DatedCase(builder.build(), peildatum);
  }
}
