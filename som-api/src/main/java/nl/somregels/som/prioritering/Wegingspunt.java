package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.FeitValue;
import org.jspecify.annotations.Nullable;

/**
 * One of the criteria 11-17, shown for people to weigh; never a score.
 *
 * @param criterium code of the criterion
 * @param naam its title
 * @param feiten the known facts, in the order of the rule
 * @param ontbrekend the unknown facts, in the order of the rule
 * @param richting the direction the report gives
 * @param letOp a caution that goes with these facts, or null
 */
@JsonPropertyOrder({"criterium", "naam", "feiten", "ontbrekend", "richting", "letOp"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Wegingspunt(
    CriteriumCode criterium,
    String naam,
    List<FeitValue> feiten,
    List<String> ontbrekend,
    String richting,
    @Nullable String letOp) {
  public Wegingspunt {
    Objects.requireNonNull(criterium, "criterium");
    Objects.requireNonNull(naam, "naam");
    feiten = List.copyOf(Objects.requireNonNull(feiten, "feiten"));
    ontbrekend = List.copyOf(Objects.requireNonNull(ontbrekend, "ontbrekend"));
    Objects.requireNonNull(richting, "richting");
  }

  /** The code and the names of the facts: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return "Wegingspunt[%s, %s]".formatted(criterium, feiten);
  }
}
