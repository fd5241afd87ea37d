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

  /** {@code sets}: per combination, rising, what applies besides {@code together}. */
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
