package nl.somregels.som.vergelijking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what differs between two packs, over every case that their rules can tell apart.
 *
 * @param van the first pack, with its revision when that is superseded
 * @param naar the second pack
 * @param profielen the number of fully known profiles, each run in Drools
 * @param gewijzigd the profiles with another prioriteit
 * @param gewijzigdeReden the profiles with the same prioriteit but other criteria that apply or
 *     yield, or another weeggroep
 * @param profielenDeels the number of profiles with at least one unknown fact
 * @param gewijzigdDeels those of them with another prioriteit
 * @param overgangen the changes of prioriteit, ordered by van and naar
 * @param overgangenWeeggroep the changes of weeggroep, with {@code geen} where there is none
 * @param populatie how the cases of a population move, or null when none was given
 * @param populatieWeeggroep how they move between weeggroepen, with {@code geen} where there is
 *     none; null without a population
 * @param wie which of them get another prioriteit or weeggroep, in their order, or null when that
 *     was not asked for
 * @param details what stands behind the numbers
 */
@JsonPropertyOrder({
  "formaat",
  "van",
  "naar",
  "profielen",
  "gewijzigd",
  "gewijzigdeReden",
  "profielenDeels",
  "gewijzigdDeels",
  "overgangen",
  "overgangenWeeggroep",
  "populatie",
  "populatieWeeggroep",
  "wie",
  "regels",
  "mogelijk"
})
public record Vergelijking(
    PakketReference van,
    PakketReference naar,
    long profielen,
    long gewijzigd,
    long gewijzigdeReden,
    long profielenDeels,
    long gewijzigdDeels,
    List<Overgang> overgangen,
    List<Overgang> overgangenWeeggroep,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OvergangCount> populatie,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OvergangCount> populatieWeeggroep,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Mover> wie,
    @JsonIgnore VergelijkingDetails details) {
  /**
   * Version of the JSON of this type. Keys may be added within a version: readers ignore what they
   * do not know. It rises when a key goes or means something else.
   */
  public static final int FORMAT = 1;

  /** Copies the lists; refuses negative numbers. */
  public Vergelijking {
    Objects.requireNonNull(van, "van");
    Objects.requireNonNull(naar, "naar");
    Objects.requireNonNull(details, "details");
    Bounds.atLeast(0, profielen, "profielen");
    Bounds.atLeast(0, gewijzigd, "gewijzigd");
    Bounds.atLeast(0, gewijzigdeReden, "gewijzigdeReden");
    Bounds.atLeast(0, profielenDeels, "profielenDeels");
    Bounds.atLeast(0, gewijzigdDeels, "gewijzigdDeels");
    overgangen = List.copyOf(Objects.requireNonNull(overgangen, "overgangen"));
    overgangenWeeggroep =
        List.copyOf(Objects.requireNonNull(overgangenWeeggroep, "overgangenWeeggroep"));
    populatie = populatie == null ? null : List.copyOf(populatie);
    populatieWeeggroep = populatieWeeggroep == null ? null : List.copyOf(populatieWeeggroep);
    wie = wie == null ? null : List.copyOf(wie);
  }

  /** The version of this JSON, {@link #FORMAT}. */
  @JsonProperty
  public int formaat() {
    return FORMAT;
  }

  /** The criteria that the packs decide differently, as each has them. */
  @JsonProperty
  public List<CriteriumDifference> regels() {
    return details.criteria();
  }

  /** Every kind of change in the possible outcomes, the largest first. */
  @JsonProperty
  public List<PossibleOutcomesChange> mogelijk() {
    return details.possibleOutcomes();
  }

  /**
   * How many cases of a population go from one prioriteit to another.
   *
   * @param van the prioriteit in the first pack
   * @param naar the prioriteit in the second pack
   * @param aantal the number of cases, also those that stay
   */
  @JsonPropertyOrder({"van", "naar", "aantal"})
  public record OvergangCount(String van, String naar, long aantal) {
    public OvergangCount {
      Objects.requireNonNull(van, "van");
      Objects.requireNonNull(naar, "naar");
      Bounds.atLeast(0, aantal, "aantal");
    }

    /** Whether these are cases that change. */
    public boolean moves() {
      return !van.equals(naar);
    }
  }

  /**
   * The same comparison with what it does to a population.
   *
   * @param moves from prioriteit to prioriteit, those that stay too
   * @param groups from weeggroep to weeggroep, those that stay too
   * @param who those that move, or null when that was not asked for
   */
  public Vergelijking withPopulation(
      List<OvergangCount> moves, List<OvergangCount> groups, @Nullable List<Mover> who) {
    return new Vergelijking(
        van,
        naar,
        profielen,
        gewijzigd,
        gewijzigdeReden,
        profielenDeels,
        gewijzigdDeels,
        overgangen,
        overgangenWeeggroep,
        Objects.requireNonNull(moves, "moves"),
        Objects.requireNonNull(groups, "groups"),
        who,
        details);
  }

  /** Whether no profile changes in any way. */
  @JsonIgnore
  public boolean isEqual() {
    return gewijzigd == 0 && gewijzigdeReden == 0 && gewijzigdDeels == 0;
  }
}
