package nl.somregels.som.bevindingen;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * What one criterion finds, and why.
 *
 * @param criterium code of the criterion
 * @param naam its title
 * @param status whether it applies
 * @param effect what the rule does when it applies, whether it applies here or not
 * @param verplicht whether probation has a mandatory role
 * @param wijktVoor the applying criteria that made it yield, ordered by code; empty unless it
 *     applies
 * @param feiten the known facts its conditions read, in the order of the conditions
 * @param ontbrekend the unknown facts read by its conditions that cannot be judged, also when it
 *     does not apply for another reason; in the order of the model
 * @param uitleg why, one Dutch sentence generated from the conditions
 * @param bron where the source says it
 * @param regel where the rule stands
 */
@JsonPropertyOrder({
  "criterium",
  "naam",
  "status",
  "effect",
  "verplicht",
  "wijktVoor",
  "feiten",
  "ontbrekend",
  "uitleg",
  "bron",
  "regel"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Bevinding(
    CriteriumCode criterium,
    String naam,
    Status status,
    Effect effect,
    @JsonProperty(required = true) boolean verplicht,
    List<CriteriumCode> wijktVoor,
    List<FeitValue> feiten,
    List<String> ontbrekend,
    String uitleg,
    String bron,
    RegelLocation regel) {
  public Bevinding {
    Objects.requireNonNull(criterium, "criterium");
    Objects.requireNonNull(naam, "naam");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(effect, "effect");
    wijktVoor = List.copyOf(Objects.requireNonNull(wijktVoor, "wijktVoor"));
    feiten = List.copyOf(Objects.requireNonNull(feiten, "feiten"));
    ontbrekend = List.copyOf(Objects.requireNonNull(ontbrekend, "ontbrekend"));
    Objects.requireNonNull(uitleg, "uitleg");
    Objects.requireNonNull(bron, "bron");
    Objects.requireNonNull(regel, "regel");
  }

  /** Of the explanation, which says nearly everything and keeps its own. */
  @Override
  public int hashCode() {
    return uitleg.hashCode();
  }

  /** How the criterion stands, without what explains it. */
  public CriteriumResult state() {
    return new CriteriumResult(criterium, naam, status, wijktVoor);
  }

  /** Whether the criterion applies and yields to no other. */
  public boolean countsAlong() {
    return status == Status.VAN_TOEPASSING && wijktVoor.isEmpty();
  }

  /** The code and the names of the facts: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return "Bevinding[%s, %s]".formatted(criterium, feiten);
  }
}
