package nl.somregels.som.bevindingen;

/** What a criterion does to the priority when it applies and does not yield. */
public enum Effect {
  LAAG,
  HOOG,
  UITSTELLEN,
  WEGING,
  NOG_NIET
}
