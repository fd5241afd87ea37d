package nl.somregels.som.mutatie;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import nl.somregels.som.bevindingen.RegelLocation;

/**
 * One small change of the rules of a pack, and whether the example cases notice it.
 *
 * @param soort what kind of change
 * @param regel the rule file and line that was changed
 * @param tekst what was changed, a Dutch sentence without a full stop
 * @param uitslag what became of it
 */
@JsonPropertyOrder({"soort", "regel", "tekst", "uitslag"})
public record Mutant(
    MutationOperator soort, RegelLocation regel, String tekst, MutantStatus uitslag) {
  public Mutant {
    Objects.requireNonNull(soort, "soort");
    Objects.requireNonNull(regel, "regel");
    Objects.requireNonNull(tekst, "tekst");
    Objects.requireNonNull(uitslag, "uitslag");
  }
}
