package nl.somregels.som.regels.decide;

/** The criteria that surely do not apply and those that are not settled; all others apply. */
record CriteriaState(CriteriumSet not, CriteriumSet open) {
  static final CriteriaState SETTLED = new CriteriaState(CriteriumSet.EMPTY, CriteriumSet.EMPTY);
}
