package nl.somregels.som.cli.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a file that a spreadsheet on a Dutch computer opens by a double click: cells with a
 * semicolon between them. What a spreadsheet would run as a formula stands behind an apostrophe.
 */
public final class SheetLine {
  private static final String FORMULA = "=+-@\t\r";

  private SheetLine() {}

  /** The cells, all quoted, with the line end of Windows. */
  public static String of(List<String> cells) {
    return cells.stream()
        .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(";", "", "\r\n"));
  }
}
