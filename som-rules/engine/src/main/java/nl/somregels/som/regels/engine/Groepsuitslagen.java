package nl.somregels.som.regels.engine;

import nl.somregels.som.prioritering.Uitslag;
import nl.somregels.som.prioritering.Weeggroep.Groep;
import nl.somregels.som.regels.trace.Profielweging;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for cases that the proposal does not tell apart, by itself and in each group of
 * professional weighing. Thread-safe.
 */
final class Groepsuitslagen {
  private final Uitslag uitslag;
  private final @Nullable Uitslag[] inGroep = new Uitslag[2 * Groep.values().length];

  /** With what is proposed apart from a group. */
  Groepsuitslagen(Uitslag uitslag) {
    this.uitslag = uitslag;
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
}
