package nl.somregels.som.regels.render;

import java.util.regex.Pattern;

/** Plain text with headings and points, broken into lines at blanks; no such line is longer. */
final class WrappedText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final StringBuilder text = new StringBuilder();
  private final int width;

  WrappedText(int width) {
    this.width = width;
  }

  void header(String header) {
    text.append('\n');
    line(header);
  }

  void line(String line) {
    folded(line, "", "");
  }

  void point(String point) {
    folded(point, "  - ", "    ");
  }

  void blankLine() {
    text.append('\n');
  }

  /** Text that must not be broken: its lines as they are. */
  void literal(String lines) {
    text.append(lines);
  }

  /** More of the point before it. */
  void continuation(String line) {
    folded(line, "    ", "    ");
  }

  /** A point within the point before it. */
  void subPoint(String point) {
    folded(point, "    - ", "      ");
  }

  private void folded(String sentence, String first, String next) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : BLANKS.split(sentence.strip())) {
      if (!empty && line.length() + 1 + word.length() > width) {
        text.append(line).append('\n');
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
      while (line.length() > width) {
        int cut = Character.isLowSurrogate(line.charAt(width)) ? width - 1 : width;
        text.append(line, 0, cut).append('\n');
        line = new StringBuilder(next).append(line, cut, line.length());
      }
    }
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
