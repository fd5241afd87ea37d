package nl.somregels.som.bevindingen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A fact that was read, with the value it had.
 *
 * @param feit name of the fact, or of a derived fact
 * @param waarde the value as JSON has it: text, or a list of text
 * @param uit for a derived fact the facts it comes from, in the order of the model; empty and
 *     absent in JSON for a fact of the case itself
 */
public record GelezenFeit(
    String feit, Object waarde, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GelezenFeit> uit) {
  /** Copies the list. */
  public GelezenFeit {
    uit = List.copyOf(uit);
  }
}
