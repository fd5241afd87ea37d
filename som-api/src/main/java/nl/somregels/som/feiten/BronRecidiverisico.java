package nl.somregels.som.feiten;

/** Where the label of the recidivism risk comes from. */
public enum BronRecidiverisico {
  /** The probation worker's own structured judgement. */
  RECLASSERINGSOORDEEL,
  /** The actuarial instrument OxRec. */
  OXREC
}
