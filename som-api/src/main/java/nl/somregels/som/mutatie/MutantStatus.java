package nl.somregels.som.mutatie;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.text.Bounds;

/** What became of one mutant. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "oordeel")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MutantStatus.Killed.class, name = "GEDOOD"),
  @JsonSubTypes.Type(value = MutantStatus.Survived.class, name = "OVERLEEFD"),
  @JsonSubTypes.Type(value = MutantStatus.Equivalent.class, name = "GELIJKWAARDIG"),
  @JsonSubTypes.Type(value = MutantStatus.Invalid.class, name = "ONMOGELIJK")
})
public sealed interface MutantStatus {

  /**
   * Example cases expect something else than the mutant gives.
   *
   * @param voorbeeld name of the first of them
   * @param plaats where it stands
   * @param ook how many other example cases do too
   */
  @JsonPropertyOrder({"voorbeeld", "plaats", "ook"})
  record Killed(String voorbeeld, RegelLocation plaats, int ook) implements MutantStatus {
    public Killed {
      Objects.requireNonNull(voorbeeld, "voorbeeld");
      Objects.requireNonNull(plaats, "plaats");
      Bounds.atLeast(0, ook, "ook");
    }
  }

  /**
   * The mutant decides some cases differently and no example case notices.
   *
   * @param getuige the smallest such case
   * @param voorbeeld that case as an example to put into a file of {@code voorbeelden}, with what
   *     the unchanged rules give; YAML, lines end in a line feed
   */
  @JsonPropertyOrder({"getuige", "voorbeeld"})
  record Survived(DatedCase getuige, String voorbeeld) implements MutantStatus {
    public Survived {
      Objects.requireNonNull(getuige, "getuige");
      Objects.requireNonNull(voorbeeld, "voorbeeld");
    }
  }

  /**
   * Proved: the mutant decides every case the same, partly known ones too.
   *
   * @param profielen the number of profiles, partly known ones too, over which it was proved
   */
  record Equivalent(long profielen) implements MutantStatus {
    public Equivalent {
      Bounds.atLeast(0, profielen, "profielen");
    }
  }

  /**
   * No pack can have these rules.
   *
   * @param reden why, Dutch
   */
  record Invalid(String reden) implements MutantStatus {
    public Invalid {
      Objects.requireNonNull(reden, "reden");
    }
  }
}
