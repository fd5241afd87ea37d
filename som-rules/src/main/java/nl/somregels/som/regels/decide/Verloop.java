package nl.somregels.som.regels.decide;

/**
 * How the outcome goes with one variable while everything else stays as it is: for each outcome, by
 * number, the combinations of the variable that lead to it.
 */
final class Verloop {
  private final long[] combinatiesPerUitkomst;

  Verloop(long[] combinatiesPerUitkomst) {
    this.combinatiesPerUitkomst = combinatiesPerUitkomst;
  }

  /** The outcomes within these combinations, one bit each. */
  int uitkomsten(long combinaties) {
    int uitkomsten = 0;
    for (int i = 0; i < combinatiesPerUitkomst.length; i++) {
      if ((combinatiesPerUitkomst[i] & combinaties) != 0) {
        uitkomsten |= 1 << i;
      }
    }
    return uitkomsten;
  }
}
