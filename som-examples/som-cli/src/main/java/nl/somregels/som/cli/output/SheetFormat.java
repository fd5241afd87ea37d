package nl.somregels.som.cli.output;

/** The forms of a table to read or to take into a meeting. */
public enum SheetFormat {
  /** One page. */
  HTML,
  /** With semicolons, for a spreadsheet. */
  CSV
}
