package nl.somregels.som.vergelijking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.text.Bounds;

/**
 * A kind of change between two packs.
 *
 * @param van what the first pack gives
 * @param naar what the second gives
 * @param aantal the number of fully known profiles that change so
 * @param getuige the smallest case
 * @param oorzaken what the rules say differently that causes it, in the order of {@link
 *     VergelijkingDetails#regels}: undone alone in the second pack, it gives at least one of these
 *     profiles something else. Where no difference does that alone, those that, made alone in the
 *     first pack, do; and where none does that either, all of them. What differs in the conditions
 *     of one criterion counts as one
 */
@JsonPropertyOrder({"van", "naar", "aantal", "getuige"})
public record Overgang(
    String van,
    String naar,
    long aantal,
    DatedCase getuige,
    @JsonIgnore List<RegelDifference> oorzaken) {
  /** Copies the list; refuses a negative number. */
  public Overgang {
    Objects.requireNonNull(van, "van");
    Objects.requireNonNull(naar, "naar");
    Objects.requireNonNull(getuige, "getuige");
    Bounds.atLeast(0, aantal, "aantal");
    oorzaken = List.copyOf(Objects.requireNonNull(oorzaken, "oorzaken"));
  }
}
