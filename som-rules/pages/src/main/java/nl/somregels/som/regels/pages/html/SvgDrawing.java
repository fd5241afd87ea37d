package nl.somregels.som.regels.pages.html;

import java.util.ArrayList;
import java.util.List;

/** Boxes, arrows and broken lines of text on a sheet, in whole units from the top left. */
public final class SvgDrawing {
  public record SvgBox(int x, int y, int width, int height, String styleClass) {}

  /** A line straight down, with or without a point. */
  record SvgArrow(int x, int van, int tot, boolean pointed) {}

  /** One line of text, which may begin in bold; {@code y} is its baseline. */
  public record SvgText(int x, int y, String styleClass, String bold, String tekst) {}

  public static final int LINE_HEIGHT = 19;

  private static final double LETTER = 15;
  private static final int FOOT = 14;
  private static final String NARROW = "iIjl.,:;'|!()[]/\\";
  private static final String HALF_NARROW = " ftr-\"*";
  private static final String WIDE = "mwMW@%";

  private final List<SvgBox> boxes = new ArrayList<>();
  private final List<SvgArrow> arrows = new ArrayList<>();
  private final List<SvgText> regels = new ArrayList<>();

  public List<SvgBox> boxes() {
    return List.copyOf(boxes);
  }

  List<SvgArrow> arrows() {
    return List.copyOf(arrows);
  }

  public List<SvgText> regels() {
    return List.copyOf(regels);
  }

  public void box(int x, int y, int width, int height, String valueClass) {
    boxes.add(new SvgBox(x, y, width, height, valueClass));
  }

  void arrow(int x, int from, int until) {
    arrows.add(new SvgArrow(x, from, until, true));
  }

  void stem(int x, int from, int until) {
    arrows.add(new SvgArrow(x, from, until, false));
  }

  /** Writes a text within the width; the y below its last line, the same y for an empty text. */
  public int tekst(int x, int y, int width, String valueClass, String text) {
    return tekst(x, y, width, valueClass, "", text);
  }

  int tekst(int x, int y, int width, String valueClass, String bold, String text) {
    int under = y;
    for (String line : broken((bold + " " + text).strip(), width)) {
      boolean starts = under == y && line.startsWith(bold);
      regels.add(
          new SvgText(
              x,
              under + FOOT,
              valueClass,
              starts ? bold : "",
              starts ? line.substring(bold.length()) : line));
      under += LINE_HEIGHT;
    }
    return under;
  }

  /** The lines of a text, none wider than the width; a word that is too long is broken. */
  static List<String> broken(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String rest = word;
      if (!line.isEmpty() && width(line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest) > width) {
        int place = fitting(rest, width);
        lines.add(rest.substring(0, place) + "-");
        rest = rest.substring(place);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int fitting(String word, int width) {
    int place = 1;
    while (width(word.substring(0, place + 1) + "-") <= width) {
      place++;
    }
    return Character.isHighSurrogate(word.charAt(place - 1)) ? place + 1 : place;
  }

  /** An estimate on the wide side: fonts differ from screen to screen. */
  private static double width(String text) {
    return text.chars().mapToDouble(SvgDrawing::letterWidth).sum() * LETTER;
  }

  private static double letterWidth(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.25;
    }
    if (HALF_NARROW.indexOf(letter) >= 0) {
      return 0.33;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.86;
    }
    if (letter > 0x2000) {
      return 1;
    }
    return Character.isUpperCase(letter) ? 0.7 : 0.55;
  }
}
