package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * An unknown fact on which the possible outcomes depend.
 *
 * @param feit its name
 * @param kanLeidenTot the outcomes other than the present one that the proposal would become if
 *     this fact alone became known, alphabetically; empty when it matters only together with others
 */
@JsonPropertyOrder({"feit", "kanLeidenTot"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OntbrekendFeit(String feit, List<Prioriteit> kanLeidenTot) {
  public OntbrekendFeit {
    Objects.requireNonNull(feit, "feit");
    kanLeidenTot = List.copyOf(Objects.requireNonNull(kanLeidenTot, "kanLeidenTot"));
  }

  /** The name of the fact: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return feit;
  }
}
