package nl.somregels.som.regels.decide;

/**
 * How the outcome goes with one variable while everything else stays as it is: for each outcome, by
 * number, the combinations of the variable that lead to it. Immutable.
 */
final class OutcomeFunction {
  private final long[] combinationsPerOutcome;

  private OutcomeFunction(long[] combinationsPerOutcome) {
    this.combinationsPerOutcome = combinationsPerOutcome;
  }

  /**
   * The course over these combinations.
   *
   * @param together the criteria that apply whatever the combination is
   * @param sets for each combination, rising, the criteria that apply besides
   * @param combinations the combinations, one bit each
   */
  static OutcomeFunction of(CriteriaModel model, long together, long[] sets, long combinations) {
    long[] perOutcome = new long[CriteriaModel.OUTCOMES];
    long rest = combinations;
    for (long set : sets) {
      perOutcome[model.outcomeNumber(together | set)] |= Long.lowestOneBit(rest);
      rest &= rest - 1;
    }
    return new OutcomeFunction(perOutcome);
  }

  /** The outcomes within these combinations, one bit each. */
  int outcomes(long combinations) {
    int outcomes = 0;
    for (int i = 0; i < combinationsPerOutcome.length; i++) {
      if ((combinationsPerOutcome[i] & combinations) != 0) {
        outcomes |= 1 << i;
      }
    }
    return outcomes;
  }
}
