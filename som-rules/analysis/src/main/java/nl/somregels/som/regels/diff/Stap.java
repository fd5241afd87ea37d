package nl.somregels.som.regels.diff;

import java.util.Comparator;

/**
 * From one outcome or group to another, by name; ordered by the first, then the second.
 *
 * @param van in the first pack
 * @param naar in the second
 */
record Stap(String van, String naar) implements Comparable<Stap> {
  private static final Comparator<Stap> VOLGORDE =
      Comparator.comparing(Stap::van).thenComparing(Stap::naar);

  @Override
  public int compareTo(Stap ander) {
    return VOLGORDE.compare(this, ander);
  }
}
