package nl.somregels.som.pakket;

/** How far a pack is: one that was never adopted is never in force. */
public enum PakketStatus {
  /** Being worked on; runs only when asked for by version. */
  CONCEPT,
  /** Adopted; in force within its dates and never edited. */
  VASTGESTELD,
  /**
   * Withdrawn from its last day on (at once when it has none); still runs when asked for by
   * version, so that old decisions replay.
   */
  INGETROKKEN
}
