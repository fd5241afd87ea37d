package nl.somregels.som.regels;

/**
 * How much of a long test runs: all of it, or with {@code -Dsom.dose=10} a tenth, for every change.
 */
public final class Dose {
  private static final int HUNDREDTHS = Integer.getInteger("som.dose", 100);

  private Dose() {}

  /** That share of {@code whole}, and at least one. */
  public static int of(int whole) {
    return Math.max(1, whole * HUNDREDTHS / 100);
  }

  /** The distance between samples when only that share of a walk is made. */
  public static int step() {
    return Math.max(1, 100 / HUNDREDTHS);
  }
}
