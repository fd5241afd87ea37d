package nl.somregels.som.cli.output;

/** The forms of a result with many rows. */
public enum TableFormat {
  TABEL,
  /** One object per line. */
  JSON,
  /** With a header. */
  CSV
}
