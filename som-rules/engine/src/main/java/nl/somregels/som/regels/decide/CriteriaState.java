package nl.somregels.som.regels.decide;

/**
 * How far the criteria of a case are settled; what is in neither applies.
 *
 * @param not those that surely do not apply
 * @param open those that are not settled
 */
record CriteriaState(CriteriumSet not, CriteriumSet open) {
  static final CriteriaState SETTLED = new CriteriaState(CriteriumSet.EMPTY, CriteriumSet.EMPTY);
}
