package nl.somregels.som.feiten;

/** The legal status of the detention (not the building), tabel 7. */
public enum Fase {
  /** Before a verdict in first instance. */
  PREVENTIEF,
  /** Convicted in first instance. */
  NA_VONNIS
}
