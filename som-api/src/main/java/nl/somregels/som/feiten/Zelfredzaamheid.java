package nl.somregels.som.feiten;

/** Self-reliance as casemanager and probation worker see it (criterium 14). */
public enum Zelfredzaamheid {
  BEPERKT,
  VOLDOENDE
}
