package nl.somregels.som.regels.decide;

/**
 * How the outcome goes with one variable while everything else stays as it is: for each outcome, by
 * number, the combinations of the variable that lead to it. Immutable.
 */
final class OutcomeFunction {
  private final long[] combinatiesPerUitkomst;

  private OutcomeFunction(long[] combinatiesPerUitkomst) {
    this.combinatiesPerUitkomst = combinatiesPerUitkomst;
  }

  /**
   * The course over these combinations.
   *
   * @param samen the criteria that apply whatever the combination is
   * @param sets for each combination, rising, the criteria that apply besides
   * @param combinaties the combinations, one bit each
   */
  static OutcomeFunction van(CriteriaModel model, long samen, long[] sets, long combinaties) {
    long[] perUitkomst = new long[CriteriaModel.UITKOMSTEN];
    long rest = combinaties;
    for (long set : sets) {
      perUitkomst[model.uitkomstNummer(samen | set)] |= Long.lowestOneBit(rest);
      rest &= rest - 1;
    }
    return new OutcomeFunction(perUitkomst);
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
