package nl.somregels.som.prioritering;

/**
 * The proposed outcome. Nobody is ever excluded: whatever the outcome, people can decide otherwise.
 */
public enum Prioriteit {
  /** Probation effort has priority. */
  HOGE_PRIORITEIT,
  /** Probation effort has low priority for now; casemanager and municipality go on. */
  LAGE_PRIORITEIT,
  /** It is not yet time to prioritise, or the phase is not known. */
  NOG_NIET_GEPRIORITEERD,
  /** A casemanager and a probation worker weigh the case. */
  PROFESSIONELE_WEGING,
  /** Wait for the advice or the verdict. */
  UITGESTELD
}
