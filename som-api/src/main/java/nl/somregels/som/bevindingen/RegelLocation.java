package nl.somregels.som.bevindingen;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * Where a rule stands.
 *
 * @param bestand file name within the pack
 * @param regelnummer line of the rule's title, from 1; 0 for the file as a whole
 */
@JsonPropertyOrder({"bestand", "regelnummer"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegelLocation(String bestand, int regelnummer) implements Serializable {
  /** Refuses a place that can be none. */
  public RegelLocation {
    Objects.requireNonNull(bestand, "bestand");
    if (regelnummer < 0) {
      throw new IllegalArgumentException("regelnummer: " + regelnummer + " is geen getal vanaf 0.");
    }
  }

  /** As in messages: {@code criteria.dslr:31}. */
  @Override
  public String toString() {
    return bestand + ":" + regelnummer;
  }
}
