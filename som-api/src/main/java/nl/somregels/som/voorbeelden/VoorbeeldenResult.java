package nl.somregels.som.voorbeelden;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.text.Bounds;

/**
 * Which example cases of a pack come out otherwise than they state.
 *
 * @param pakket the pack
 * @param voorbeelden the number of its example cases
 * @param groepen those that come out otherwise, each in one group, by cause; the largest group
 *     first, and of two as large the one whose first example comes first
 */
@JsonPropertyOrder({"formaat", "pakket", "voorbeelden", "kloppen", "groepen"})
public record VoorbeeldenResult(
    PakketVersie pakket, int voorbeelden, List<VoorbeeldenGroup> groepen) {
  /** Version of the JSON of this type; it rises when a key goes or means something else. */
  public static final int FORMAT = 1;

  /** Copies the list; refuses a negative number. */
  public VoorbeeldenResult {
    Objects.requireNonNull(pakket, "pakket");
    Bounds.atLeast(0, voorbeelden, "voorbeelden");
    groepen = List.copyOf(Objects.requireNonNull(groepen, "groepen"));
  }

  /** The version of this JSON, {@link #FORMAT}. */
  @JsonProperty
  public int formaat() {
    return FORMAT;
  }

  /** The number of example cases that come out as they state. */
  @JsonProperty
  public int kloppen() {
    return voorbeelden - groepen.stream().mapToInt(VoorbeeldenGroup::aantal).sum();
  }
}
