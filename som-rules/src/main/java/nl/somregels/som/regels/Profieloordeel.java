package nl.somregels.som.regels;

import java.util.List;
import java.util.Set;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Uitslag;
import nl.somregels.som.prioritering.Weeggroep.Groep;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.trace.Profielbevinding;
import nl.somregels.som.regels.trace.Profielweging;
import org.jspecify.annotations.Nullable;

/** What the criteria make of every case of one profile. Thread-safe. */
final class Profieloordeel {
  private final Uitslag uitslag;
  private final List<Profielbevinding> bevindingen;
  private final @Nullable Uitslag[] inGroep = new Uitslag[2 * Groep.values().length];

  private Profieloordeel(Uitslag uitslag, List<Profielbevinding> bevindingen) {
    this.uitslag = uitslag;
    this.bevindingen = List.copyOf(bevindingen);
  }

  /**
   * What was judged of a profile.
   *
   * @param uitkomst the proposal
   * @param mogelijk the outcomes that the unknown facts leave possible, alphabetically
   * @param bevindingen what every criterion finds, ordered by code
   * @param ontbrekend the unknown facts that matter, in the order of the model
   */
  static Profieloordeel van(
      Uitkomst uitkomst,
      Set<Prioriteit> mogelijk,
      List<Profielbevinding> bevindingen,
      List<OntbrekendFeit> ontbrekend) {
    return new Profieloordeel(
        new Uitslag(
            uitkomst.prioriteit(),
            mogelijk.equals(Set.of(uitkomst.prioriteit())),
            List.copyOf(mogelijk),
            uitkomst.tegenstrijdig(),
            bevindingen.stream().map(Profielbevinding::stand).toList(),
            ontbrekend,
            null,
            false),
        bevindingen);
  }

  /** What is proposed, apart from a group of professional weighing. */
  Uitslag uitslag() {
    return uitslag;
  }

  /**
   * What is proposed in a group: the same one for most that ask, because two threads that are the
   * first both make it.
   *
   * @param groep the group, or null when there is none
   */
  Uitslag uitslag(@Nullable Profielweging groep) {
    if (groep == null) {
      return uitslag;
    }
    int plaats = 2 * groep.groep().ordinal() + (groep.eerst() ? 1 : 0);
    Uitslag eerder = inGroep[plaats];
    if (eerder == null) {
      eerder = uitslag.in(groep.groep(), groep.eerst());
      inGroep[plaats] = eerder;
    }
    return eerder;
  }

  /** What every criterion finds, ordered by code. */
  List<Profielbevinding> bevindingen() {
    return bevindingen;
  }
}
