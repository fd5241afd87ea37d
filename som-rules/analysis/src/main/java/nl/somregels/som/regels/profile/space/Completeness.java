package nl.somregels.som.regels.profile.space;

/** Which cases are looked at. */
public enum Completeness {
  /** Only cases of which every fact is stated. */
  VOLLEDIG,
  /** Every case, from nothing stated to everything. */
  GEDEELTELIJK
}
