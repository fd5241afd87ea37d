package nl.somregels.som.voorbeelden;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;

/**
 * An example case that comes out otherwise than it states.
 *
 * @param naam its name
 * @param plaats where it stands
 * @param zaak its facts and peildatum
 * @param was the fields of {@code verwacht} that do not hold, as they are; a field that is not
 *     there is not in it
 * @param wordt those fields with which it would hold; a field that would go is not in it
 */
@JsonPropertyOrder({"naam", "plaats", "zaak", "was", "wordt"})
public record ChangedVoorbeeld(
    String naam,
    RegelLocation plaats,
    DatedCase zaak,
    Map<String, Object> was,
    Map<String, Object> wordt) {
  /** Copies both maps and keeps their order. */
  public ChangedVoorbeeld {
    Objects.requireNonNull(naam, "naam");
    Objects.requireNonNull(plaats, "plaats");
    Objects.requireNonNull(zaak, "zaak");
    was = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(was, "was")));
    wordt =
        Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(wordt, "wordt")));
  }
}
