package nl.somregels.som.pakket;

/** How far a pack is: only an adopted one can be in force. */
public enum PakketStatus {
  /** Being worked on; runs only when asked for by version. */
  CONCEPT,
  /** Adopted; in force within its dates and never edited. */
  VASTGESTELD,
  /** Withdrawn; still runs when asked for by version, so that old decisions replay. */
  INGETROKKEN
}
