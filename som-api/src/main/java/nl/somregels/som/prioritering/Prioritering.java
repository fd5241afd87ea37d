package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.pakket.PakketStatus;
import org.jspecify.annotations.Nullable;

/**
 * The proposal for one case with everything that explains it. Immutable.
 *
 * @param kenmerk the caller's reference
 * @param prioriteit the proposed outcome
 * @param vast whether {@code prioriteit} is the only outcome the unknown facts leave possible
 * @param mogelijkePrioriteiten exactly the outcomes reachable when the unknown facts are filled in,
 *     alphabetically; never empty
 * @param tegenstrijdig whether effects disagree and people must weigh them
 * @param bevindingen what every criterion finds, ordered by code
 * @param getoond the days of every case, as far as known: day in detention, days left, hearing,
 *     last contact of the casemanager; null only in a proposal of an earlier version, which did not
 *     say
 * @param ontbrekend the unknown facts on which the possible outcomes depend, in the order of the
 *     model
 * @param weging criteria 11-17, ordered by code
 * @param weeggroep group within professional weighing, or null when the pack has none or the
 *     outcome is another
 * @param receipt what decided
 * @param waarschuwingen what is strange about the facts, in the order of the model, and then about
 *     the pack; empty in a proposal of format 1, which did not say
 * @param pakketStatus how far the pack was; null only in a proposal of format 1, which did not say
 */
@JsonPropertyOrder({
  "kenmerk",
  "prioriteit",
  "vast",
  "mogelijkePrioriteiten",
  "tegenstrijdig",
  "bevindingen",
  "getoond",
  "ontbrekend",
  "weging",
  "weeggroep",
  "receipt",
  "waarschuwingen",
  "pakketStatus"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Prioritering(
    String kenmerk,
    Prioriteit prioriteit,
    @JsonProperty(required = true) boolean vast,
    List<Prioriteit> mogelijkePrioriteiten,
    @JsonProperty(required = true) boolean tegenstrijdig,
    List<Bevinding> bevindingen,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FeitValue> getoond,
    List<OntbrekendFeit> ontbrekend,
    List<Wegingspunt> weging,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Weeggroep weeggroep,
    Receipt receipt,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Waarschuwing> waarschuwingen,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PakketStatus pakketStatus) {
  /** Copies the lists; refuses a proposal without any possible outcome. */
  public Prioritering {
    Objects.requireNonNull(kenmerk, "kenmerk");
    Objects.requireNonNull(prioriteit, "prioriteit");
    mogelijkePrioriteiten =
        List.copyOf(Objects.requireNonNull(mogelijkePrioriteiten, "mogelijkePrioriteiten"));
    bevindingen = List.copyOf(Objects.requireNonNull(bevindingen, "bevindingen"));
    getoond = getoond == null ? null : List.copyOf(getoond);
    ontbrekend = List.copyOf(Objects.requireNonNull(ontbrekend, "ontbrekend"));
    weging = List.copyOf(Objects.requireNonNull(weging, "weging"));
    Objects.requireNonNull(receipt, "receipt");
    waarschuwingen = List.copyOf(Objects.requireNonNull(waarschuwingen, "waarschuwingen"));
    if (mogelijkePrioriteiten.isEmpty()) {
      throw new IllegalArgumentException("mogelijkePrioriteiten: de lijst is leeg.");
    }
    if (receipt.formaat() > 1) {
      Objects.requireNonNull(pakketStatus, "pakketStatus");
    }
  }

  /** What is proposed, without what explains it. */
  public PrioriteringSummary proposal() {
    return new PrioriteringSummary(
        prioriteit,
        vast,
        mogelijkePrioriteiten,
        tegenstrijdig,
        bevindingen.stream().map(Bevinding::state).toList(),
        ontbrekend,
        weeggroep == null ? null : weeggroep.groep(),
        weeggroep != null && weeggroep.eerst());
  }

  /** The reference and the receipt: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return "Prioritering[%s, %s]".formatted(kenmerk, receipt);
  }
}
