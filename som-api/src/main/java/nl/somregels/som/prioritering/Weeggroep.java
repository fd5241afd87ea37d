package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.bevindingen.Bevinding;

/**
 * The split of professional weighing in packs that have one (§5.4).
 *
 * @param groep A: look at in any case; B: when time allows
 * @param eerst whether to look at this case first; output order never changes
 * @param opties what each optional criterion finds, ordered by code
 * @param kanNaarA the unknown facts that could still lift the case to A, in the order of the model;
 *     empty in group A
 */
@JsonPropertyOrder({"groep", "eerst", "opties", "kanNaarA"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Weeggroep(
    WeeggroepCode groep,
    @JsonProperty(required = true) boolean eerst,
    List<Bevinding> opties,
    List<String> kanNaarA) {
  /** The groups. */
  public enum WeeggroepCode {
    A,
    B
  }

  public Weeggroep {
    Objects.requireNonNull(groep, "groep");
    opties = List.copyOf(Objects.requireNonNull(opties, "opties"));
    kanNaarA = List.copyOf(Objects.requireNonNull(kanNaarA, "kanNaarA"));
  }

  /** The options: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return "Weeggroep" + opties;
  }
}
