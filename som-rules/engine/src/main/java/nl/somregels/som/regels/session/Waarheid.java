package nl.somregels.som.regels.session;

/** The truth of one condition, given what is known. */
public enum Waarheid {
  WAAR,
  ONWAAR,
  ONBEKEND
}
