package nl.somregels.som.bevindingen;

/** What strict three-valued logic says of a criterion, given the known facts. */
public enum Status {
  /** Every condition is surely true. */
  VAN_TOEPASSING,
  /** At least one condition is surely false, whatever else is unknown. */
  NIET_VAN_TOEPASSING,
  /** The known facts do not settle it. */
  ONBEKEND
}
