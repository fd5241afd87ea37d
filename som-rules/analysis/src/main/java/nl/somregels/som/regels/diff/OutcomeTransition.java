package nl.somregels.som.regels.diff;

import java.util.Comparator;

/**
 * From one outcome or group to another, by name; ordered by the first, then the second.
 *
 * @param from in the first pack
 * @param to in the second
 */
record OutcomeTransition(String from, String to) implements Comparable<OutcomeTransition> {
  private static final Comparator<OutcomeTransition> ORDER =
      Comparator.comparing(OutcomeTransition::from).thenComparing(OutcomeTransition::to);

  @Override
  public int compareTo(OutcomeTransition other) {
    return ORDER.compare(this, other);
  }
}
