package nl.somregels.som.mutatie;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.feiten.Bounds;
import nl.somregels.som.feiten.Getuige;

/** What became of one mutant. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "oordeel")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Uitslag.Gedood.class, name = "GEDOOD"),
  @JsonSubTypes.Type(value = Uitslag.Overleefd.class, name = "OVERLEEFD"),
  @JsonSubTypes.Type(value = Uitslag.Gelijkwaardig.class, name = "GELIJKWAARDIG"),
  @JsonSubTypes.Type(value = Uitslag.Onmogelijk.class, name = "ONMOGELIJK")
})
public sealed interface Uitslag {

  /**
   * Example cases expect something else than the mutant gives.
   *
   * @param voorbeeld name of the first of them
   * @param plaats where it stands
   * @param ook how many other example cases do too
   */
  @JsonPropertyOrder({"voorbeeld", "plaats", "ook"})
  record Gedood(String voorbeeld, Regelverwijzing plaats, int ook) implements Uitslag {
    /** Refuses what cannot be. */
    public Gedood {
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
  record Overleefd(Getuige getuige, String voorbeeld) implements Uitslag {
    /** Refuses null. */
    public Overleefd {
      Objects.requireNonNull(getuige, "getuige");
      Objects.requireNonNull(voorbeeld, "voorbeeld");
    }
  }

  /**
   * Proved: the mutant decides every case the same, partly known ones too.
   *
   * @param profielen the number of profiles, partly known ones too, over which it was proved
   */
  record Gelijkwaardig(long profielen) implements Uitslag {
    /** Refuses what cannot be. */
    public Gelijkwaardig {
      Bounds.atLeast(0, profielen, "profielen");
    }
  }

  /**
   * No pack can have these rules.
   *
   * @param reden why, Dutch
   */
  record Onmogelijk(String reden) implements Uitslag {
    /** Refuses null. */
    public Onmogelijk {
      Objects.requireNonNull(reden, "reden");
    }
  }
}
