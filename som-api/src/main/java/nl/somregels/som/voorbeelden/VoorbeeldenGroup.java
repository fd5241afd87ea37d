package nl.somregels.som.voorbeelden;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.text.Bounds;

/**
 * Example cases that come out otherwise for the same cause.
 *
 * @param nummer its number in the result, from 1
 * @param oorzaak what the rules give in each of them, a Dutch clause without a full stop
 * @param voorbeelden the example cases, by file and line
 */
@JsonPropertyOrder({"nummer", "oorzaak", "aantal", "voorbeelden"})
public record VoorbeeldenGroup(int nummer, String oorzaak, List<ChangedVoorbeeld> voorbeelden) {
  /** Copies the list. */
  public VoorbeeldenGroup {
    Bounds.atLeast(1, nummer, "nummer");
    Objects.requireNonNull(oorzaak, "oorzaak");
    voorbeelden = List.copyOf(Objects.requireNonNull(voorbeelden, "voorbeelden"));
  }

  /** The number of its example cases. */
  @JsonProperty
  public int aantal() {
    return voorbeelden.size();
  }
}
