package nl.somregels.som.cli.output;

/** The forms of a result that is one story. */
public enum TextFormat {
  /** For a person. */
  TEKST,
  /** One object on one line. */
  JSON
}
