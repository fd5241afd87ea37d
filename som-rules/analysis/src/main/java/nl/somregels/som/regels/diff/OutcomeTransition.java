package nl.somregels.som.regels.diff;

import java.util.Comparator;

/** From one outcome or group in the first pack to another in the second, in that order. */
record OutcomeTransition(String from, String to) implements Comparable<OutcomeTransition> {
  private static final Comparator<OutcomeTransition> ORDER =
      Comparator.comparing(OutcomeTransition::from).thenComparing(OutcomeTransition::to);

  @Override
  public int compareTo(OutcomeTransition other) {
    return ORDER.compare(this, other);
  }
}
