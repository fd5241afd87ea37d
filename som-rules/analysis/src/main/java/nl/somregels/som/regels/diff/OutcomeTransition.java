package nl.somregels.som.regels.diff;

import java.util.Comparator;

/**
 * From one outcome or group to another, by name; ordered by the first, then the second.
 *
 * @param van in the first pack
 * @param naar in the second
 */
record OutcomeTransition(String van, String naar) implements Comparable<OutcomeTransition> {
  private static final Comparator<OutcomeTransition> VOLGORDE =
      Comparator.comparing(OutcomeTransition::van).thenComparing(OutcomeTransition::naar);

  @Override
  public int compareTo(OutcomeTransition ander) {
    return VOLGORDE.compare(this, ander);
  }
}
