package nl.somregels.som.regels.session;

/** The truth of one condition, given what is known. */
public enum Truth {
  WAAR,
  ONWAAR,
  ONBEKEND
}
