package nl.somregels.som.examples.uitvoer;

/** The forms of a result that is one story. */
public enum TextFormat {
  /** For a person. */
  TEKST,
  /** One object on one line. */
  JSON
}
