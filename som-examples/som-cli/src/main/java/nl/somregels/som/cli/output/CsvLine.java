package nl.somregels.som.cli.output;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * One line of comma separated values (RFC 4180), with a list in a cell separated by {@code |}. A
 * text that begins with {@code =}, {@code +}, {@code -} or {@code @}, a formula to a spreadsheet,
 * stays as it is: programs join results to cases by the kenmerk, and people import it as text.
 */
public final class CsvLine {
  private CsvLine() {}

  /** The cells, quoted where needed, with the line end. */
  public static String of(List<?> cells) {
    StringBuilder line = new StringBuilder(256);
    for (Iterator<?> each = cells.iterator(); each.hasNext(); ) {
      line.append(cell(each.next().toString()));
      line.append(each.hasNext() ? ',' : '\n');
    }
    return line.toString();
  }

  static String cell(String text) {
    return needsQuotes(text) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** The elements as one cell; empty when there are none. */
  public static String list(Collection<?> elements) {
    StringBuilder list = new StringBuilder();
    for (Object element : elements) {
      (list.isEmpty() ? list : list.append('|')).append(element);
    }
    return list.toString();
  }

  private static boolean needsQuotes(String text) {
    int length = text.length();
    if (length > 0 && (isBlank(text.charAt(0)) || isBlank(text.charAt(length - 1)))) {
      return true;
    }
    for (int i = 0; i < length; i++) {
      switch (text.charAt(i)) {
        case '"', ',', ';', '\r', '\n':
          return true;
        default:
          break;
      }
    }
    return false;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character);
  }
}
