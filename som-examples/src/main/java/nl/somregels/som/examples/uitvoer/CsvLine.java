package nl.somregels.som.examples.uitvoer;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of comma separated values (RFC 4180), with a list in a cell separated by {@code |}. A
 * text that begins with {@code =}, {@code +}, {@code -} or {@code @} is a formula to a spreadsheet.
 * It is written as it is: the kenmerk is what a program joins results to cases by, and a prefix
 * would break that join without a word; a person imports the column as text.
 */
public final class CsvLine {
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");

  private CsvLine() {}

  /** The cells, quoted where needed, with the line end. */
  public static String of(List<?> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\n"));
  }

  /** The elements as one cell; empty when there are none. */
  public static String list(Collection<?> elements) {
    return elements.stream().map(Object::toString).collect(Collectors.joining("|"));
  }

  private static String cell(Object value) {
    String text = value.toString();
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
