package nl.somregels.som.regels.decide;

/**
 * How far the criteria of a case are settled, one bit per criterion; what is in neither applies.
 *
 * @param not those that surely do not apply
 * @param open those that are not settled
 */
record CriteriaState(long not, long open) {}
