package nl.somregels.som.prioritering;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a case, without its values and without what explains it: the same for all
 * cases that the rules cannot tell apart. Enough to count, to sort and to list. Immutable.
 *
 * @param prioriteit the proposed outcome
 * @param vast whether {@code prioriteit} is the only outcome the unknown facts leave possible
 * @param mogelijkePrioriteiten exactly the outcomes reachable when the unknown facts are filled in,
 *     alphabetically; never empty
 * @param tegenstrijdig whether effects disagree and people must weigh them
 * @param criteria how every criterion stands, ordered by code
 * @param ontbrekend the unknown facts on which the possible outcomes depend, in the order of the
 *     model
 * @param groep group within professional weighing, or null when there is none
 * @param eerst whether to look at this case first within its group
 */
public record PrioriteringSummary(
    Prioriteit prioriteit,
    boolean vast,
    List<Prioriteit> mogelijkePrioriteiten,
    boolean tegenstrijdig,
    List<CriteriumResult> criteria,
    List<OntbrekendFeit> ontbrekend,
    @Nullable WeeggroepCode groep,
    boolean eerst) {
  public PrioriteringSummary {
    Objects.requireNonNull(prioriteit, "prioriteit");
    mogelijkePrioriteiten =
        List.copyOf(Objects.requireNonNull(mogelijkePrioriteiten, "mogelijkePrioriteiten"));
    criteria = List.copyOf(Objects.requireNonNull(criteria, "criteria"));
    ontbrekend = List.copyOf(Objects.requireNonNull(ontbrekend, "ontbrekend"));
  }

  /** This summary in a group of professional weighing. */
  public PrioriteringSummary in(WeeggroepCode group, boolean first) {
    Objects.requireNonNull(group, "group");
    return new PrioriteringSummary(
        prioriteit, vast, mogelijkePrioriteiten, tegenstrijdig, criteria, ontbrekend, group, first);
  }

  /** The codes of the criteria and the names of the facts: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return "PrioriteringSummary[%s, %s]".formatted(criteria, ontbrekend);
  }
}
