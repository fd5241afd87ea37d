package nl.somregels.som.cli.output;

/** The forms of a result that is one story. */
public enum TextFormat {
  TEKST,
  /** One object on one line. */
  JSON
}
