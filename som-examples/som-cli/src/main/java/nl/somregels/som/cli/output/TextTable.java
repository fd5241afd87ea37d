package nl.somregels.som.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text: the first rows decide the widths, later ones are written as they come. */
public final class TextTable {
  private static final int MEASURED = 500;
  private static final int WIDEST = 100;
  private static final String GAP = "  ";

  public record Column(String heading, boolean numbers) {
    public static Column words(String heading) {
      return new Column(heading, false);
    }

    /** A column of numbers, in line on the right. */
    public static Column numbers(String heading) {
      return new Column(heading, true);
    }
  }

  private final Writer out;
  private final List<Column> columns;
  private final List<List<String>> waiting = new ArrayList<>();
  private final int[] widths;
  private boolean streaming;

  public TextTable(Writer out, Column... columns) {
    this.out = out;
    this.columns = List.of(columns);
    this.widths = new int[columns.length];
    waiting.add(this.columns.stream().map(Column::heading).toList());
  }

  public void row(Object... cells) throws IOException {
    List<String> row = Arrays.stream(cells).map(TextTable::cell).toList();
    if (streaming) {
      write(row);
      return;
    }
    waiting.add(row);
    if (waiting.size() > MEASURED) {
      end();
    }
  }

  /** Writes the rows that were kept to measure them. */
  public void end() throws IOException {
    for (List<String> row : waiting) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : waiting) {
      write(row);
    }
    waiting.clear();
    streaming = true;
  }

  private void write(List<String> row) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(Math.max(0, widths[i] - width(row.get(i))));
      boolean right = columns.get(i).numbers();
      line.append(i == 0 ? "" : GAP).append(right ? blanks : "").append(row.get(i));
      line.append(right ? "" : blanks);
    }
    out.write(line.toString().stripTrailing() + "\n");
  }

  /** A cell is on one line, and not so long that no screen shows the columns after it. */
  private static String cell(Object value) {
    String text = Lines.oneLine(value.toString());
    return width(text) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
