package nl.somregels.som.vergelijking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that two packs decide differently, as each of them has it.
 *
 * @param regel which one, Dutch: {@code criterium 2}
 * @param van as the first pack has it, or null when it is new
 * @param naar as the second pack has it, or null when it was dropped
 */
@JsonPropertyOrder({"regel", "van", "naar"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriteriumDifference(
    String regel, @Nullable CriteriumText van, @Nullable CriteriumText naar) {
  public CriteriumDifference {
    Objects.requireNonNull(regel, "regel");
    if (van == null && naar == null) {
      throw new IllegalArgumentException("Een criterium staat in minstens een van de pakketten.");
    }
  }

  /**
   * A criterion in words.
   *
   * @param naam its title
   * @param voorwaarden its conditions as the rule file has them; all must hold
   * @param gevolg what it does, Dutch, in lower case
   */
  @JsonPropertyOrder({"naam", "voorwaarden", "gevolg"})
  public record CriteriumText(String naam, List<String> voorwaarden, String gevolg) {
    public CriteriumText {
      Objects.requireNonNull(naam, "naam");
      voorwaarden = List.copyOf(Objects.requireNonNull(voorwaarden, "voorwaarden"));
      Objects.requireNonNull(gevolg, "gevolg");
    }
  }
}
