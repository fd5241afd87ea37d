package nl.somregels.som.vergelijking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.somregels.som.feiten.Getuige;

/**
 * A kind of change between two packs.
 *
 * @param van what the first pack gives
 * @param naar what the second gives
 * @param aantal the number of fully known profiles that change so
 * @param getuige the smallest case
 * @param oorzaken the criteria that decide differently in that case, one Dutch line each
 */
@JsonPropertyOrder({"van", "naar", "aantal", "getuige"})
public record Overgang(
    String van, String naar, long aantal, Getuige getuige, @JsonIgnore List<String> oorzaken) {
  /** Copies the list. */
  public Overgang {
    oorzaken = List.copyOf(oorzaken);
  }
}
